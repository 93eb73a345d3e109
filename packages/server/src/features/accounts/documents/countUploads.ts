import type { SignedInContext } from '../../../shared/context.ts';
import { hashOf } from '../../../shared/tokens.ts';
import { countAttempts, placeOf } from '../signIn/attempts.ts';

/** Pictures of one account in 24 hours, also those that were refused. */
export const mostUploads = 20;

/** Counts an upload of the viewer, and one from their address. @returns when the next one may come, where this one may not */
export async function countUpload(context: SignedInContext): Promise<Date | null> {
  const { db, now, caller } = context;
  const [counted] = await db.query<{ at: Date | null }>('SELECT take_upload_attempt($1, $2) AS at', [
    mostUploads,
    now(),
  ]);
  if (counted!.at) return counted!.at;
  const tooMany = await countAttempts(db, context, [['UPLOAD_ADDRESS', placeOf(caller)]]);
  return tooMany?.tryAgainAt ?? null;
}

/** Asks without counting, before a body is read. */
export async function nextUpload({ db, now, caller }: SignedInContext): Promise<Date | null> {
  const [asked] = await db.query<{ at: Date | null }>(
    "SELECT coalesce(next_upload_attempt($1, $2), pause_of('UPLOAD_ADDRESS', $3, $2)) AS at",
    [mostUploads, now(), hashOf(placeOf(caller))],
  );
  return asked!.at;
}
