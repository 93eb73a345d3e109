import { readFileSync } from 'node:fs';
import { spawnServer, type Server } from './spawnServer.ts';

interface Secrets {
  app: string;
  system: string;
  owner: string;
  secret: string;
}

/** A second server process on the database of the first, as a second machine would be. */
export async function startSecondServer(dataDirectory: string): Promise<Server> {
  const secrets: Secrets = JSON.parse(readFileSync(`${dataDirectory}/secrets.json`, 'utf8'));
  const port = readFileSync(`${dataDirectory}/postgres/postmaster.pid`, 'utf8').split('\n')[3];
  const database = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/openvisit`;
  return spawnServer({
    OPENVISIT_SECRET: secrets.secret,
    DATABASE_URL: database('openvisit_app', secrets.app),
    DATABASE_SYSTEM_URL: database('openvisit_system', secrets.system),
    DATABASE_OWNER_URL: database('openvisit_owner', secrets.owner),
  });
}
