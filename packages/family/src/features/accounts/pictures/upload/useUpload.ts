import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, useState } from 'react';
import { leaveToSignIn } from '../../../../page/wantedPath.ts';
import type { PicturePiece } from '../check/checkPicture.ts';
import type { PreparedPicture } from '../prepare/prepare.ts';
import { uploadPicture, type UploadEnd } from './uploadPicture.ts';

/** Sends a picture once, however often the button is pressed. The bytes stay in this page's memory alone: an ID is left on no device. */
export function useUpload(piece: PicturePiece, { jpeg, findings }: PreparedPicture) {
  const t = useWords();
  const underWay = useRef<AbortController>(undefined);
  const [share, setShare] = useState<number>();
  const [end, setEnd] = useState<UploadEnd>();
  // Whoever leaves the page takes the picture back: nothing goes on behind their back, or calls them back.
  useEffect(() => () => underWay.current?.abort(), []);

  async function send(): Promise<boolean> {
    if (underWay.current) return false;
    underWay.current = new AbortController();
    const { signal } = underWay.current;
    setShare(0);
    setEnd(undefined);
    announce(t('pictures.sending', { percent: 0 }));
    const how = await uploadPicture({ piece, jpeg, findings, onProgress: setShare, signal });
    underWay.current = undefined;
    setEnd(how);
    if (how.end !== 'sent') setShare(undefined); // what is sent stays at its end until the page goes on
    if (how.end === 'signedOut') leaveToSignIn();
    return how.end === 'sent';
  }

  return {
    send,
    /** How much is up, from 0 to 1, while it is under way. */
    share,
    /** Why it did not arrive, if it did not. */
    end,
  };
}
