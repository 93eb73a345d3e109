import { Icon } from '@openvisit/ui/Icon.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type ReactNode } from 'react';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import type { PicturePiece } from './check/checkPicture.ts';
import { PictureCamera } from './PictureCamera.tsx';
import { PictureIntro } from './PictureIntro.tsx';
import { PictureToSend } from './PictureToSend.tsx';
import type { PreparedPicture } from './prepare/prepare.ts';
import { preparePicture, UnreadablePicture } from './prepare/preparePicture.ts';

interface SendPictureProps {
  piece: PicturePiece;
  /** The page one came from. */
  backTo: string;
  /** On the button that sends it; "Use this picture" unless told. */
  use?: string;
  /** What is known of an earlier one. */
  children?: ReactNode;
  onSent(): void;
}

type Step =
  | { at: 'intro'; unreadable?: 'heic' | 'other' }
  | { at: 'camera' }
  | { at: 'reading' }
  | { at: 'check'; picture: PreparedPicture; from: 'intro' | 'camera' };

/** From the advice to a picture that has arrived: camera or file, the check, the sending. Each step is a page of its own. */
export function SendPicture({ piece, backTo, use, children, onSent }: SendPictureProps) {
  const t = useWords();
  const [step, setStep] = useState<Step>({ at: 'intro' });

  async function read(file: Blob, from: 'intro' | 'camera') {
    setStep({ at: 'reading' });
    try {
      setStep({ at: 'check', picture: await preparePicture(file, piece), from });
    } catch (failure) {
      setStep({ at: 'intro', unreadable: failure instanceof UnreadablePicture && failure.isHeic ? 'heic' : 'other' });
    }
  }
  const toIntro = () => setStep({ at: 'intro' });
  const back = <Back onClick={toIntro} />;

  switch (step.at) {
    case 'intro':
      return (
        <PictureIntro
          key="intro"
          piece={piece}
          back={<Back href={backTo} />}
          unreadable={step.unreadable}
          onCamera={() => setStep({ at: 'camera' })}
          onFile={file => read(file, 'intro')}
        >
          {children}
        </PictureIntro>
      );
    case 'camera':
      return <PictureCamera key="camera" piece={piece} back={back} onPicture={picture => read(picture, 'camera')} />;
    case 'reading':
      return (
        <Page key="reading" title={t('pictures.reading')}>
          <Title>{t('pictures.reading')}</Title>
          <Skeleton label={t('pictures.reading')} lines={[100, 100, 100, 70]} />
        </Page>
      );
    case 'check':
      return (
        <PictureToSend
          key="check"
          piece={piece}
          picture={step.picture}
          back={back}
          use={use ?? t('pictures.use')}
          onAnother={() => setStep({ at: step.from })}
          onSent={onSent}
        />
      );
  }
}

function Back(to: { href: string; onClick?: undefined } | { href?: undefined; onClick(): void }) {
  const t = useWords();
  const words = (
    <>
      <Icon name="left" />
      {t('ui.back')}
    </>
  );
  return (
    <div className="journey">
      {to.href !== undefined ? (
        <a className="back" href={to.href}>
          {words}
        </a>
      ) : (
        <button type="button" className="back" onClick={to.onClick}>
          {words}
        </button>
      )}
    </div>
  );
}
