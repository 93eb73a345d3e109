import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What only this installation knows; made once, kept under the data directory with mode 0600. */
export interface Secrets {
  /** Password of the embedded cluster's superuser. */
  postgres: string;
  owner: string;
  app: string;
  system: string;
  /** Stands in for OPENVISIT_SECRET in the demo. */
  secret: string;
}

/** Reads the secrets of a data directory, or makes them, and the directory, on its first start. */
export function keptSecrets(dataDirectory: string): Secrets {
  const path = join(dataDirectory, 'secrets.json');
  if (!existsSync(path)) {
    const [postgres, owner, app, system, secret] = [random(), random(), random(), random(), random()];
    const made: Secrets = { postgres, owner, app, system, secret };
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    writeFileSync(path, JSON.stringify(made, null, 2), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
}

const random = () => randomBytes(24).toString('base64url');
