import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Pgbouncer, startPgbouncer } from '../testing/pgbouncer.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { checkListens, checkStatements } from './checkPooler.ts';
import { connect } from './connect.ts';
import { UnnamedClient } from './unnamedClient.ts';

const { app, system } = testDatabase();

describe('a pooler before the database', () => {
  let pooler: Pgbouncer;
  beforeAll(async () => {
    pooler = await startPgbouncer([app, system], 1);
  });
  afterAll(() => pooler.stop());

  it('is found at the start where statements would lose their names', async () => {
    await expect(checkStatements(pooler.through(app))).rejects.toThrow(/Set DATABASE_POOLER=transaction/);
  });

  it('is found at the start where LISTEN would hear nothing', async () => {
    await expect(checkListens(pooler.through(system))).rejects.toThrow(/Name the database itself/);
  });

  it('is not seen where none is', async () => {
    await checkStatements(app);
    await checkListens(system);
  });

  it('takes statements from whoever gives them no name', async () => {
    const clients = [1, 2].map(() => new UnnamedClient({ connectionString: pooler.through(app) }));
    for (const client of clients) await client.connect();
    const statement = { name: 'same', text: 'SELECT $1::text AS said' };
    for (const client of [...clients, ...clients])
      expect((await client.query(statement, ['hello'])).rows).toEqual([{ said: 'hello' }]);
    for (const client of clients) await client.end();
    const named = await connect(app, 'DATABASE_URL');
    expect((await named.query({ ...statement, values: ['hello'] })).rows).toHaveLength(1);
    await named.end();
  });
});
