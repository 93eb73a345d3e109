import type { Finding, PicturePiece } from '../check/checkPicture.ts';

/** How an upload ended. `lost`: nobody knows whether it arrived; sending again does no harm, the newest picture counts. */
export type UploadEnd =
  { end: 'sent' } | { end: 'lost' } | { end: 'signedOut' } | { end: 'refused'; why: Refusal; tryAgainAt?: string };

/** Why the server did not take it. */
export type Refusal = 'tooLarge' | 'notAPicture' | 'unreadable' | 'tooMany' | 'storageAway' | 'failed';

const refusals: Record<number, Refusal> = {
  413: 'tooLarge',
  415: 'notAPicture',
  422: 'unreadable',
  429: 'tooMany',
  503: 'storageAway',
};

/** A line that carries nothing for this long, in milliseconds, is taken for gone. */
const patience = 60_000;

interface Upload {
  piece: PicturePiece;
  jpeg: Blob;
  findings: readonly Finding[];
  /** How much of it is up, from 0 to 1; at 1 the server is looking at it. */
  onProgress(share: number): void;
  /** Ends it, as lost. */
  signal?: AbortSignal;
}

/** Sends one picture. Only XMLHttpRequest tells how much of a body is up. */
export function uploadPicture({ piece, jpeg, findings, onProgress, signal }: Upload): Promise<UploadEnd> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    const giveUp = () => request.abort();
    let timer = setTimeout(giveUp, patience);
    const end = (how: UploadEnd) => {
      clearTimeout(timer);
      resolve(how);
    };

    request.upload.addEventListener('progress', ({ loaded, total }) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      onProgress(total > 0 ? loaded / total : 0);
    });
    request.addEventListener('load', () => end(endOf(request)));
    request.addEventListener('error', () => end({ end: 'lost' }));
    request.addEventListener('abort', () => end({ end: 'lost' }));
    signal?.addEventListener('abort', giveUp);
    request.open('POST', `/uploads/${piece}`);
    request.setRequestHeader('content-type', 'image/jpeg');
    request.setRequestHeader('x-openvisit', '1');
    request.setRequestHeader('x-openvisit-findings', findings.join(', ') || 'NONE');
    request.send(jpeg);
  });
}

function endOf({ status, responseText }: XMLHttpRequest): UploadEnd {
  if (status === 200) return { end: 'sent' };
  if (status === 401) return { end: 'signedOut' };
  const tryAgainAt = /"tryAgainAt"\s*:\s*"([^"]+)"/.exec(responseText)?.[1];
  return { end: 'refused', why: refusals[status] ?? 'failed', ...(tryAgainAt && { tryAgainAt }) };
}
