import { Button } from '@openvisit/ui/Button.tsx';
import { CameraFrame } from '@openvisit/ui/pictures/CameraFrame.tsx';
import { FileButton } from '@openvisit/ui/pictures/FileButton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useRef, type ReactNode } from 'react';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import type { PicturePiece } from './check/checkPicture.ts';
import { takeFrom } from './takeFrom.ts';
import { useCamera } from './useCamera.ts';

interface PictureCameraProps {
  piece: PicturePiece;
  back: ReactNode;
  onPicture(picture: Blob): void;
}

/** The live camera with the place to put the face or the card; where there is none, why, and the other way. */
export function PictureCamera({ piece, back, onPicture }: PictureCameraProps) {
  const t = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const isFace = piece === 'PHOTO';
  const shape = isFace ? 'arch' : 'card';
  const camera = useCamera(isFace ? 'user' : 'environment');
  const { stream, problem } = camera;

  async function shoot() {
    if (stream && video.current) onPicture(await takeFrom(video.current, shape));
  }
  const choose = (kind: 'second' | 'action') => (
    <FileButton kind={kind} wide accept="image/*" onFile={onPicture}>
      {t('pictures.choose')}
    </FileButton>
  );
  const action = problem ? (
    choose('action')
  ) : (
    <Button wide icon="camera" busy={!stream} onClick={shoot}>
      {t('pictures.camera.shoot')}
    </Button>
  );
  return (
    <Page title={t(`piece.${piece}`)} bar={{ action }}>
      {back}
      {problem ? (
        <div role="alert">
          <Title lead={t(`pictures.camera.${problem}.how`)}>{t(`pictures.camera.${problem}`)}</Title>
        </div>
      ) : (
        <>
          <Title>{t(isFace ? 'pictures.camera.PHOTO' : 'pictures.camera.ID')}</Title>
          <CameraFrame
            ref={video}
            stream={stream}
            shape={shape}
            mirrored={camera.facing === 'user'}
            label={t('pictures.camera.sees')}
          />
        </>
      )}
      <div className="stack">
        <p className={stream ? 'unseen' : 'quiet small'} role="status">
          {!problem && t(stream ? 'pictures.camera.ready' : 'pictures.camera.opening')}
        </p>
        {camera.hasOther && !problem && (
          <Button kind="second" wide icon="turn" onClick={camera.useOther}>
            {t('pictures.camera.other')}
          </Button>
        )}
        {problem && problem !== 'none' && (
          <Button kind="second" wide icon="turn" onClick={camera.tryAgain}>
            {t('pictures.camera.again')}
          </Button>
        )}
        {!problem && choose('second')}
      </div>
    </Page>
  );
}
