import { batchPerOperation } from '../../../shared/batch.ts';
import { columnsOf, entityFrom } from '../../../shared/columns.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { wrong } from '../../../shared/problem.ts';
import { notFound } from '../../../shared/refuse.ts';
import { personById } from '../incarceratedPerson.rows.ts';
import { periodProblem } from '../period.ts';
import { Ban } from './ban.entity.ts';
import { BanChanged, type BanHomeUserInput, type BanHomeUserResult, type LiftBanInput } from './ban.inputs.ts';

const columns = columnsOf(Ban, 'b');
const asBan = entityFrom(Ban, '');

/** Bans of the viewer's facilities, newest first, lifted ones and those that are over too. */
const bansBy = (column: 'home_user_id' | 'incarcerated_person_id', of: (ban: Ban) => string | null) =>
  batchPerOperation<string, Ban[]>(async ({ db, viewer }, ids) => {
    const rows = await db.query<object>(
      `SELECT ${columns} FROM bans b WHERE b.facility_id = ANY ($2) AND b.${column} = ANY ($1) ORDER BY b.starts_at DESC, b.id`,
      [ids, viewer!.facilityIds],
      `bansBy-${column}`,
    );
    const bans = rows.map(asBan);
    return ids.map(id => [id, bans.filter(ban => of(ban) === id)] as const);
  }, []);

export const bansOfHomeUser = bansBy('home_user_id', ban => ban.homeUserId);
export const bansFromPerson = bansBy('incarcerated_person_id', ban => ban.incarceratedPersonId);

/** Keeps a home user out. What they booked is cancelled by whoever hears of it; they only ever read that it cannot be offered. */
export async function banHomeUser(
  context: SignedInContext,
  { homeUserId, facilityId, incarceratedPersonId, officerNote, ...asked }: BanHomeUserInput,
): Promise<typeof BanHomeUserResult> {
  const { db, viewer, now, announce } = context;
  if (!viewer.facilityIds.includes(facilityId) || !uuidPattern.test(homeUserId)) throw notFound();
  const [known] = await db.query<{ known: boolean }>('SELECT facility_knows($1, $2) AS known', [
    facilityId,
    homeUserId,
  ]);
  if (!known?.known) return wrong('homeUserId', 'UNKNOWN', 'This person never asked the facility.');
  if (incarceratedPersonId && !(await isOfFacility(context, facilityId, incarceratedPersonId)))
    return wrong('incarceratedPersonId', 'UNKNOWN', 'Choose a person of the facility.');
  const period = { from: asked.from ?? now(), until: asked.until ?? null };
  const problem = periodProblem(period, now(), { from: 'from', until: 'until' });
  if (problem) return problem;

  const whom = [facilityId, homeUserId, incarceratedPersonId ?? null];
  const [row] = await db.query<object>(
    `INSERT INTO bans AS b (facility_id, home_user_id, incarcerated_person_id, starts_at, ends_at, officer_note, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${columns}`,
    [...whom, period.from, period.until, tidy(officerNote), now(), viewer.accountId],
  );
  const ban = asBan(row!);
  announce({ type: 'HOME_USER_BANNED', ...about(ban) });
  return ban;
}

const about = ({ id: banId, homeUserId, facilityId, incarceratedPersonId }: Ban) => ({
  banId,
  homeUserId,
  facilityId,
  incarceratedPersonId,
});

async function isOfFacility(context: SignedInContext, facilityId: string, id: string): Promise<boolean> {
  const person = uuidPattern.test(id) ? await personById(context, id.toLowerCase()) : null;
  return person?.facilityId === facilityId;
}

/** It counts no more. Lifting it twice answers with what already happened. */
export async function liftBan(
  { db, now, announce }: SignedInContext,
  { banId, version }: LiftBanInput,
): Promise<Ban | BanChanged> {
  if (!uuidPattern.test(banId)) throw notFound();
  const lifted = await db.execute(
    'UPDATE bans SET lifted_at = $3, version = version + 1 WHERE id = $1 AND version = $2 AND lifted_at IS NULL',
    [banId, version, now()],
  );
  const [row] = await db.query<object>(`SELECT ${columns} FROM bans b WHERE b.id = $1`, [banId]);
  if (!row) throw notFound();
  const ban = asBan(row);
  if (lifted === 0) return ban.liftedAt ? ban : new BanChanged(ban);
  announce({ type: 'BAN_LIFTED', ...about(ban) });
  return ban;
}
