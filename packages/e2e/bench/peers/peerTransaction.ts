import type { ViewerTransaction } from '../../../server/src/shared/viewerTransaction.ts';
import { built } from '../database/built.ts';
import { poolFor, viewerAt, type ViewerRow } from './peerViewer.ts';
import { told } from './served.ts';

const { ViewerTransaction: Transaction } =
  await built<typeof import('../../../server/src/shared/viewerTransaction.ts')>('shared/viewerTransaction');
const pool = poolFor(told.app, true);

/** An operation of a peer that opens its viewer's transaction exactly as we do. */
export interface Peer {
  viewer: ViewerRow;
  db: ViewerTransaction;
}

export async function openPeer(cookie: string | undefined): Promise<Peer> {
  const viewer = (await viewerAt(pool, cookie))!;
  const asOurs = {
    role: viewer.kind,
    accountId: viewer.account_id,
    facilityIds: viewer.facility_ids ?? [],
    sessionId: null,
    language: 'EN',
  };
  return { viewer, db: new Transaction(pool, asOurs as never, 'READ ONLY') };
}
