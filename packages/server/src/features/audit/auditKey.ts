import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { StartProblem } from '../../database/startProblem.ts';

/** The Ed25519 key that signs heads, made when there is none. Two that start at once end with the same one. */
export async function keptAuditKey(path: string): Promise<KeyObject> {
  if ((await readKey(path)) === null) await makeKey(path);
  const pem = (await readKey(path)) ?? '';
  return keyOf(path, () => createPrivateKey(pem));
}

/** What heads are checked with: the public half of the key, or of a file that holds nothing but it. */
export async function publicAuditKey(path: string): Promise<KeyObject> {
  const pem = await readKey(path);
  if (pem === null) throw new StartProblem(`There is no key at ${path}. AUDIT_KEY says where it is.`);
  return keyOf(path, () => createPublicKey(pem));
}

const readKey = (path: string) =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

async function makeKey(path: string): Promise<void> {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const draft = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(draft, pem, { mode: 0o600, flush: true });
  // A link is made whole or not at all, and never over another.
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
}

function keyOf(path: string, read: () => KeyObject): KeyObject {
  try {
    const key = read();
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw new StartProblem(`${path} (AUDIT_KEY) must hold an Ed25519 key in PEM: openssl genpkey -algorithm ed25519.`);
}
