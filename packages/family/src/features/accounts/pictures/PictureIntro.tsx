import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { TodoList, type TodoItem } from '@openvisit/ui/TodoList.tsx';
import { FileButton } from '@openvisit/ui/pictures/FileButton.tsx';
import { GoodPicture } from '@openvisit/ui/pictures/GoodPicture.tsx';
import { useWords, type Translate } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import type { PicturePiece } from './check/checkPicture.ts';

interface PictureIntroProps {
  piece: PicturePiece;
  back: ReactNode;
  /** What is known of an earlier one. */
  children?: ReactNode;
  /** A file was chosen that cannot be opened. */
  unreadable: 'heic' | 'other' | undefined;
  onCamera(): void;
  onFile(file: File): void;
}

/** What a good picture is, before one takes it; then the two ways to one. */
export function PictureIntro({ piece, back, children, unreadable, onCamera, onFile }: PictureIntroProps) {
  const t = useWords();
  const take = (
    <Button wide icon="camera" onClick={onCamera}>
      {t('pictures.take')}
    </Button>
  );
  return (
    <Page title={t(`piece.${piece}`)} bar={{ action: take }}>
      {back}
      {unreadable && <Unreadable isHeic={unreadable === 'heic'} />}
      <Title lead={t(`pictures.lead.${piece}`)}>{t(`piece.${piece}`)}</Title>
      {children}
      <section>
        <h2>{t(piece === 'PHOTO' ? 'pictures.good.PHOTO' : 'pictures.good.ID')}</h2>
        <div className="stack">
          <GoodPicture of={piece === 'PHOTO' ? 'face' : piece === 'ID_FRONT' ? 'cardFront' : 'cardBack'} />
          <TodoList items={tips(piece, t)} />
        </div>
      </section>
      <section className="stack">
        <h2>{t('pictures.have')}</h2>
        <FileButton kind="second" wide accept="image/*" onFile={onFile}>
          {t('pictures.choose')}
        </FileButton>
      </section>
    </Page>
  );
}

function Unreadable({ isHeic }: { isHeic: boolean }) {
  const t = useWords();
  return (
    <Note family="stop" icon="warning" role="alert" title={t(isHeic ? 'pictures.heic' : 'pictures.unreadable')}>
      {t(isHeic ? 'pictures.heic.how' : 'pictures.unreadable.how')}
    </Note>
  );
}

function tips(piece: PicturePiece, t: Translate): TodoItem[] {
  if (piece === 'PHOTO') {
    return [
      { icon: 'sun', title: t('pictures.tip.light'), detail: t('pictures.tip.light.how') },
      { icon: 'person', title: t('pictures.tip.straight'), detail: t('pictures.tip.straight.how') },
      { icon: 'house', title: t('pictures.tip.room'), detail: t('pictures.tip.private') },
    ];
  }
  return [
    { icon: 'idCard', title: t('pictures.tip.corners'), detail: t('pictures.tip.corners.how') },
    { icon: 'eye', title: t('pictures.tip.read'), detail: t('pictures.tip.read.how') },
    { icon: 'sun', title: t('pictures.tip.shine'), detail: t('pictures.tip.shine.how') },
  ];
}
