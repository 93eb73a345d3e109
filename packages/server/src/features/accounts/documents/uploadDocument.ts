import { createHash, randomUUID } from 'node:crypto';
import { formatOf } from '../../../images/imageFormat.ts';
import type { ImagePool } from '../../../images/imagePool.ts';
import { minutes } from '../../../shared/clock.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import type { DocumentStorage } from '../../../storage/documentStorage.ts';
import type { Piece, PictureFinding } from '../document.entity.ts';
import { countUpload } from './countUploads.ts';
import {
  notAPicture,
  otherFormat,
  problemsOfPictures,
  storageAway,
  tooManyUploads,
  type UploadProblem,
} from './uploadProblem.ts';

/** What an upload works with: short transactions of the viewer, one after the other, and nothing slow inside one. */
export interface UploadWorld {
  context: SignedInContext;
  transact: <Result>(work: () => Promise<Result>) => Promise<Result>;
  images: ImagePool;
  storage: DocumentStorage;
  onFault: (error: unknown) => void;
}

interface Upload {
  piece: Piece;
  bytes: Buffer;
  findings: PictureFinding[] | null;
}

/** After this time a file without its row is removed. */
const expectedFor = minutes(60);

/** Takes a picture: counted, drawn anew by the child, kept, and at once the account's newest of its piece. */
export async function uploadDocument(
  world: UploadWorld,
  { piece, bytes, findings }: Upload,
): Promise<{ id: string } | UploadProblem> {
  const { context, transact, images } = world;
  const tryAgainAt = await transact(() => countUpload(context));
  if (tryAgainAt) return tooManyUploads(tryAgainAt);

  const format = formatOf(bytes);
  if (format !== 'allowed') return format === 'other' ? otherFormat() : notAPicture();
  const picture = await images.reencode(bytes);
  if ('problem' in picture) return problemsOfPictures[picture.problem];

  const id = randomUUID();
  const key = `${id.slice(0, 2)}/${id}.jpg`;
  if (!(await keepFile(world, key, picture.image))) return storageAway();
  await transact(async () => {
    await insertDocument(context, { id, piece, key, picture, findings });
    context.announce({
      type: 'DOCUMENT_UPLOADED',
      documentId: id,
      homeUserId: context.viewer.accountId,
      piece,
      facilityId: null,
    });
  });
  return { id };
}

/** The key is written down before the file, so that no crash leaves a file that nobody knows of. */
async function keepFile({ context, transact, storage, onFault }: UploadWorld, key: string, image: Uint8Array) {
  await transact(() =>
    context.db.query('SELECT expect_file($1, $2)', [key, new Date(context.now().getTime() + expectedFor)]),
  );
  try {
    await storage.put(key, image);
    return true;
  } catch (error) {
    onFault(error);
    await storage.remove(key).catch(() => undefined);
    return false;
  }
}

interface Kept {
  id: string;
  piece: Piece;
  key: string;
  picture: { image: Uint8Array; width: number; height: number };
  findings: PictureFinding[] | null;
}

async function insertDocument({ db, viewer, now }: SignedInContext, { id, piece, key, picture, findings }: Kept) {
  const [file] = await db.query<{ kept: boolean }>('SELECT keep_file($1, $2) AS kept', [key, now()]);
  if (!file!.kept) throw new Error('A file was removed before its row was written');
  const { image, width, height } = picture;
  const sha256 = createHash('sha256').update(image).digest();
  await db.execute(
    `INSERT INTO documents (id, home_user_id, piece, storage_key, media_type, width, height, bytes, sha256, uploaded_at, browser_findings)
     VALUES ($1, $2, $3, $4, 'image/jpeg', $5, $6, $7, $8, $9, $10)`,
    [id, viewer.accountId, piece, key, width, height, image.byteLength, sha256, now(), findings],
  );
}
