import type { PicturePiece } from '../check/checkPicture.ts';
import type { PreparedPicture } from './prepare.ts';
import { trustedWorkerUrl } from './workerUrl.ts';

/**
 * Prepares a picture in a worker of its own, which ends with it. Nothing where the browser cannot, where it does not read the
 * file, or where the worker's code did not come down the line.
 */
export async function prepareApart(file: Blob, piece: PicturePiece): Promise<PreparedPicture | undefined> {
  if (typeof Worker !== 'function' || typeof OffscreenCanvas !== 'function') return undefined;
  const script = await import('./prepare.worker.ts?worker&url').catch(() => undefined);
  if (!script) return undefined;

  const worker = new Worker(trustedWorkerUrl(script.default), { type: 'module' });
  try {
    return await new Promise(resolve => {
      worker.addEventListener('message', ({ data }: MessageEvent<PreparedPicture | null>) =>
        resolve(data ?? undefined),
      );
      worker.addEventListener('error', () => resolve(undefined));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window and has none
      worker.postMessage({ file, piece });
    });
  } finally {
    worker.terminate();
  }
}
