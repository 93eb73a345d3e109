import { createHash } from 'node:crypto';

/** The same id for the same thing in every demo world, in the form of a UUID: `idOf('home user jnunez')`. */
export function idOf(thing: string): string {
  const hex = createHash('sha256').update(`demo ${thing}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
