import type { SignedInContext } from '../../../shared/context.ts';

/**
 * One administrator at a time: until the commit nobody else changes what is decided about these facilities as a whole. Locked in one
 * order; asking for access goes on meanwhile.
 */
export const lockFacilities = ({ db }: SignedInContext, ids: readonly string[]): Promise<number> =>
  db.execute('SELECT FROM facilities WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [ids]);
