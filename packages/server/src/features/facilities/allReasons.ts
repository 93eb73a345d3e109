import { columnsOf } from '../../shared/columns.ts';
import type { Context } from '../../shared/context.ts';
import { oncePerOperation } from '../../shared/once.ts';
import { Reason } from './reason.entity.ts';

const statement = `SELECT ${columnsOf(Reason, 'r')} FROM reasons r ORDER BY r.position`;

/** The whole catalogue, in its order. */
export const allReasons = oncePerOperation(async ({ db }) => {
  const rows = await db.query<Reason>(statement, [], 'allReasons');
  return rows.map(row => Object.assign(new Reason(), row));
});

/** The reasons of a list of codes, in the catalogue's order. */
export async function reasonsOf(context: Context, codes: readonly string[]): Promise<Reason[]> {
  if (codes.length === 0) return [];
  return (await allReasons(context)).filter(({ code }) => codes.includes(code));
}
