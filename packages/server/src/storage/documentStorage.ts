import type { Readable } from 'node:stream';

/** Where pictures lie: one file per key, written once, never changed. What fails here is thrown. */
export interface DocumentStorage {
  /** Keeps it whole or not at all. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** @returns nothing where there is no such file */
  get(key: string): Promise<{ bytes: Readable; length: number } | undefined>;
  /** Also where it is gone already. */
  remove(key: string): Promise<void>;
}
