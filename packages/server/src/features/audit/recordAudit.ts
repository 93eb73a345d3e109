import type { Context } from '../../shared/context.ts';
import type { DomainEvent } from '../../shared/events.ts';
import { isStaff, Role, type Viewer } from '../../shared/viewer.ts';

const partyOf = (viewer: Viewer | null) => {
  if (!viewer) return 'SYSTEM';
  if (isStaff(viewer)) return 'STAFF';
  return viewer.role === Role.API ? 'API' : 'HOME_USER';
};

/**
 * Listener: the record of what happened: ids, versions and codes, never a text that somebody typed nor a secret. It stands or falls with
 * the change.
 */
export async function recordAudit(
  { db, viewer, now }: Pick<Context, 'db' | 'viewer' | 'now'>,
  { type, facilityId, ...about }: DomainEvent,
): Promise<void> {
  const {
    publicMessage: _typed,
    secret: _forTheLetter,
    ...details
  } = about as { publicMessage?: string; secret?: unknown };
  await db.query(
    'INSERT INTO audit_entries (at, facility_id, by_party, by_id, type, details) VALUES ($1, $2, $3, $4, $5, $6)',
    [now(), facilityId, partyOf(viewer), viewer?.accountId ?? null, type, details],
    'recordAudit',
  );
}
