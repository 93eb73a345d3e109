/** What becomes of a file: drawn anew and kept, or the code of its refusal. */
export type Fate =
  'DRAWN' | 'NOT_A_PICTURE' | 'OTHER_FORMAT' | 'UNREADABLE' | 'TOO_MANY_PIXELS' | 'TOO_SMALL' | 'TOO_HARD';

/** A file that somebody sends who means no good. Several fates where libraries of another version may choose. */
export interface HostileFile {
  what: string;
  make: () => Promise<Buffer> | Buffer;
  fate: Fate | readonly Fate[];
}

export const hostile = (what: string, fate: HostileFile['fate'], make: HostileFile['make']): HostileFile => ({
  what,
  fate,
  make,
});
