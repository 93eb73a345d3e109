import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Pool } from 'pg';
import type { ChainEnd } from './sealEntries.ts';

/** The end of a chain at one moment, signed. A file of them stands outside the database, one on each line. */
export interface SignedHead extends ChainEnd {
  at: string;
  /** Ed25519 over the JSON array [chain, position, hash, at], in base64. */
  signature: string;
}

/** A line of the file, and whether our key made it. A line that is no head at all is not signed either. */
export interface ReadHead {
  line: number;
  head: SignedHead | null;
  signed: boolean;
}

/** Signs where chains end now, and is sure that it stands on the disk before it answers. */
export async function keepHeads(path: string, key: KeyObject, ends: readonly ChainEnd[], now: Date): Promise<void> {
  if (ends.length === 0) return;
  const lines = ends.map(end => `${JSON.stringify(signHead(key, end, now))}\n`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await appendFile(path, lines.join(''), { mode: 0o600, flush: true });
}

/** Where every chain ends, as it stands in the database. */
export async function endsOfAllChains(pool: Pool): Promise<ChainEnd[]> {
  const { rows } = await pool.query<ChainEnd>(
    `WITH RECURSIVE chains AS (
       (SELECT chain FROM audit_seals ORDER BY chain LIMIT 1)
       UNION ALL
       SELECT (SELECT chain FROM audit_seals WHERE chain > c.chain ORDER BY chain LIMIT 1) FROM chains c WHERE c.chain IS NOT NULL)
     SELECT c.chain, s.position::float8 AS position, encode(s.hash, 'hex') AS hash FROM chains c
       JOIN LATERAL (SELECT position, hash FROM audit_seals WHERE chain = c.chain ORDER BY position DESC LIMIT 1) s ON true`,
  );
  return rows;
}

/** All heads of a file, the oldest first. No file: no heads. */
export async function readHeads(path: string, key: KeyObject): Promise<ReadHead[]> {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line, at) => (line ? [readHead(line, at + 1, publicKey)] : []));
}

/** Ends a line that a full disk or a lost machine cut short, so that the next head begins on one of its own. */
export async function mendLastLine(path: string): Promise<void> {
  const file = await open(path, 'a+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return;
  try {
    const { size } = await file.stat();
    const { buffer } = size > 0 ? await file.read(Buffer.alloc(1), 0, 1, size - 1) : { buffer: Buffer.from('\n') };
    if (buffer.toString() !== '\n') await file.appendFile('\n');
  } finally {
    await file.close();
  }
}

function signHead(key: KeyObject, { chain, position, hash }: ChainEnd, now: Date): SignedHead {
  const at = now.toISOString();
  const signature = sign(null, wordsOf({ chain, position, hash, at }), key).toString('base64');
  return { chain, position, hash, at, signature };
}

function readHead(line: string, at: number, publicKey: KeyObject): ReadHead {
  try {
    const head = JSON.parse(line) as SignedHead;
    const signed = verify(null, wordsOf(head), publicKey, Buffer.from(head.signature, 'base64'));
    return { line: at, head, signed };
  } catch {
    return { line: at, head: null, signed: false };
  }
}

const wordsOf = ({ chain, position, hash, at }: Omit<SignedHead, 'signature'>) =>
  Buffer.from(JSON.stringify([chain, position, hash, at]));
