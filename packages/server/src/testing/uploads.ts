import type { Pool } from 'pg';
import { createContext } from '../app/createContext.ts';
import { listeners } from '../app/listeners.ts';
import { activeStatuses } from '../features/accessRequests/accessRequest.states.ts';
import { Piece, type PictureFinding } from '../features/accounts/document.entity.ts';
import { purgeDocuments } from '../features/accounts/documents/purgeDocuments.ts';
import { uploadDocument } from '../features/accounts/documents/uploadDocument.ts';
import { anAddress } from '../features/accounts/signIn/testing/aBrowser.ts';
import type { ImagePool } from '../images/imagePool.ts';
import { noCaller } from '../shared/caller.ts';
import type { SignedInContext } from '../shared/context.ts';
import { inTransaction } from '../shared/transaction.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { DocumentStorage } from '../storage/documentStorage.ts';
import type { World } from './world.ts';

/** A store that keeps everything in memory, and can be told to fail as a full disk does. */
export function storageInMemory() {
  const files = new Map<string, Uint8Array>();
  const told: { fault?: Error } = {};
  const storage: Pick<DocumentStorage, 'put' | 'remove'> = {
    put: async (key, bytes) => {
      if (told.fault) throw told.fault;
      files.set(key, bytes);
    },
    remove: async key => {
      if (told.fault) throw told.fault;
      files.delete(key);
    },
  };
  return { files, told, storage: storage as DocumentStorage };
}

/** Draws nothing and is done at once: for tests of what happens around a picture. */
export const quickImages = {
  reencode: async (bytes: Uint8Array) => ({ image: bytes, width: 640, height: 480 }),
} as unknown as ImagePool;

/** Sends pictures as a family's page does, behind the door; from an address of its own each time, unless told. */
export const uploadsOf =
  (
    world: World,
    { storage, images = quickImages, address }: { storage: DocumentStorage; images?: ImagePool; address?: string },
  ) =>
  (viewer: Viewer, bytes: Buffer, piece = Piece.PHOTO, findings: PictureFinding[] | null = null) => {
    const context = createContext(world, viewer, { ...noCaller, address: address ?? anAddress() }) as SignedInContext;
    const onStatement = (text: string) => void world.statements.push(text);
    const transact = <Result>(work: () => Promise<Result>) =>
      inTransaction(context, { ...world, listeners, onStatement }, work);
    return uploadDocument({ context, transact, images, storage, onFault: () => undefined }, { piece, bytes, findings });
  };

/** How many pictures one statement of a test's purge looks at: few, so that there is always more than one page. */
export const pageSize = 5;

/** Purges as the worker does, by the test's clock. @param pool signed in as openvisit_system */
export const purgeIn = ({ now }: World, pool: Pool) =>
  purgeDocuments({ pool, listeners, now, alive: activeStatuses, pageSize });
