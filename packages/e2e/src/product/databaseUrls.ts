import { readFileSync } from 'node:fs';

interface Secrets {
  app: string;
  system: string;
  owner: string;
  secret: string;
}

/** How to reach the database of a product that runs, as each of its roles; with the secret that its servers share. */
export function databaseUrls(dataDirectory: string) {
  const secrets: Secrets = JSON.parse(readFileSync(`${dataDirectory}/secrets.json`, 'utf8'));
  const port = readFileSync(`${dataDirectory}/postgres/postmaster.pid`, 'utf8').split('\n')[3];
  const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/openvisit`;
  return {
    OPENVISIT_SECRET: secrets.secret,
    DATABASE_URL: url('openvisit_app', secrets.app),
    DATABASE_SYSTEM_URL: url('openvisit_system', secrets.system),
    DATABASE_OWNER_URL: url('openvisit_owner', secrets.owner),
  };
}
