import type { SignedInContext } from '../../../shared/context.ts';

/** Pictures of one account in 24 hours, also those that were refused. */
export const mostUploads = 20;

/** Counts an upload of the viewer. @returns when the next one may come, where this one may not */
export async function countUpload({ db, now }: SignedInContext): Promise<Date | null> {
  const [counted] = await db.query<{ at: Date | null }>('SELECT take_upload_attempt($1, $2) AS at', [
    mostUploads,
    now(),
  ]);
  return counted!.at;
}

/** Asks without counting, before a body is read. */
export async function nextUpload({ db, now }: SignedInContext): Promise<Date | null> {
  const [asked] = await db.query<{ at: Date | null }>('SELECT next_upload_attempt($1, $2) AS at', [mostUploads, now()]);
  return asked!.at;
}
