import { columnsOf } from '../../shared/columns.ts';
import type { Context } from '../../shared/context.ts';
import { oncePerOperation } from '../../shared/once.ts';
import { uuidPattern } from '../../shared/page.ts';
import { asReason, ownReasonsByCodes, ownReasonsOf } from './ownReasons/loadOwnReasons.ts';
import { Reason, type ReasonSubject } from './reason.entity.ts';

const statement = `SELECT ${columnsOf(Reason, 'r')} FROM reasons r ORDER BY r.position`;

/** The whole catalogue, in its order. */
export const allReasons = oncePerOperation(async ({ db }) => {
  const rows = await db.query<Reason>(statement, [], 'allReasons');
  return rows.map(row => Object.assign(new Reason(), row));
});

/** The reasons of a list of codes, in the catalogue's order; after them those that are a facility's own. */
export async function reasonsOf(context: Context, codes: readonly string[]): Promise<Reason[]> {
  const own = codes.filter(code => code.startsWith('OWN_'));
  const catalogue =
    codes.length > own.length ? (await allReasons(context)).filter(({ code }) => codes.includes(code)) : [];
  return [...catalogue, ...(await ownReasonsByCodes(context, own))];
}

/** What can be given for something: the catalogue, and what the facility offers of its own. */
export async function offeredReasons(
  context: Context,
  subject: ReasonSubject,
  facilityId?: string | null,
): Promise<Reason[]> {
  const own = facilityId && uuidPattern.test(facilityId) ? await ownReasonsOf(context, facilityId.toLowerCase()) : [];
  return [...(await allReasons(context)), ...own.map(asReason)].filter(({ appliesTo }) => appliesTo.includes(subject));
}
