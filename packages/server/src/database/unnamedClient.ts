import pg from 'pg';

type Query = (this: pg.Client, statement: unknown, ...rest: unknown[]) => unknown;

const { query } = pg.Client.prototype as unknown as { query: Query };

/**
 * A connection through a pooler in transaction mode. The next statement may reach another backend, which knows none of the statements
 * that were prepared by name: here they go without one.
 */
export class UnnamedClient extends pg.Client {}
(UnnamedClient.prototype as unknown as { query: Query }).query = function (statement, ...rest) {
  return query.call(this, withoutName(statement), ...rest);
};

function withoutName(statement: unknown): unknown {
  const isPlain = typeof statement === 'object' && statement !== null && !('submit' in statement);
  return isPlain ? { ...statement, name: undefined } : statement;
}
