import { Button } from '@openvisit/ui/Button.tsx';
import { PictureCheck } from '@openvisit/ui/pictures/PictureCheck.tsx';
import { Progress } from '@openvisit/ui/pictures/Progress.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import type { PicturePiece } from './check/checkPicture.ts';
import type { PreparedPicture } from './prepare/prepare.ts';
import { UploadNote } from './upload/UploadNote.tsx';
import { useUpload } from './upload/useUpload.ts';
import { useObjectUrl } from './useObjectUrl.ts';

interface PictureToSendProps {
  piece: PicturePiece;
  picture: PreparedPicture;
  back: ReactNode;
  /** On the button that sends a picture with which nothing is wrong. */
  use: string;
  onAnother(): void;
  onSent(): void;
}

/** The picture, large, with what the check found; then it is sent. A finding advises, and blocks nothing. */
export function PictureToSend({ piece, picture, back, use, onAnother, onSent }: PictureToSendProps) {
  const t = useWords();
  const src = useObjectUrl(picture.jpeg);
  const { send, share, end } = useUpload(piece, picture);
  const isBusy = share !== undefined;
  const isGood = picture.findings.length === 0;

  const submit = async () => {
    if (await send()) onSent();
  };
  const sendButton = (
    <Button wide kind={isGood || end ? 'action' : 'second'} busy={isBusy} onClick={submit}>
      {end?.end === 'lost' || end?.end === 'refused' ? t('pictures.again') : isGood ? use : t('pictures.anyway')}
    </Button>
  );
  const another = (
    <Button wide kind={isGood || end ? 'second' : 'action'} icon="camera" onClick={onAnother}>
      {t('pictures.another')}
    </Button>
  );
  const sendsAtThumb = isGood || isBusy || end !== undefined;

  return (
    <Page
      title={t('pictures.check')}
      bar={{
        note: isBusy && (
          <Progress share={share}>
            {share < 1 ? t('pictures.sending', { percent: Math.round(share * 100) }) : t('pictures.arriving')}
          </Progress>
        ),
        action: sendsAtThumb ? sendButton : another,
      }}
    >
      {!isBusy && back}
      {end && <UploadNote end={end} />}
      <Title lead={t(piece === 'PHOTO' ? 'pictures.check.PHOTO' : 'pictures.check.ID')}>{t('pictures.check')}</Title>
      {src && (
        <PictureCheck
          src={src}
          alt={t('pictures.yours')}
          good={t('pictures.looksGood')}
          faults={picture.findings.map(finding => ({
            key: finding,
            title: t(`pictures.found.${finding}`),
            how: t(`pictures.found.${finding}.how`),
          }))}
        >
          {!isGood && <p>{t('pictures.anyway.hint')}</p>}
        </PictureCheck>
      )}
      {!isBusy && (sendsAtThumb ? another : sendButton)}
    </Page>
  );
}
