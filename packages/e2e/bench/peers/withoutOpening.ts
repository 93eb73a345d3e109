import { createRequire } from 'node:module';

interface Client {
  query: (text: unknown, ...rest: unknown[]) => unknown;
}

/** Leaves out what opens and ends each transaction: with a superuser's connection, ours without isolation. */
export function withoutOpening(): void {
  const { Client } = createRequire(new URL('../../../server/package.json', import.meta.url))('pg') as {
    Client: { prototype: Client };
  };
  const { query } = Client.prototype;
  Client.prototype.query = function (this: Client, text, ...rest) {
    if (typeof text === 'string' && /^(BEGIN|COMMIT)/.test(text))
      return Promise.resolve({ command: 'COMMIT', rows: [] });
    return query.call(this, text, ...rest);
  };
}
