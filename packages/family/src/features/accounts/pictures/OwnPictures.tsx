import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useMoments } from '../../../page/useMoments.ts';
import type { PicturePiece } from './check/checkPicture.ts';
import { picturePath } from './picturePieces.ts';
import { SeePicture } from './SeePicture.tsx';

const OwnPicturesFragment = graphql(`
  fragment OwnPictures_homeUser on HomeUser {
    id
    documents {
      id
      piece
      uploadedAt
    }
  }
`);

const pieces: readonly PicturePiece[] = ['PHOTO', 'ID_FRONT', 'ID_BACK'];

/** The account's photo and ID: when each was sent, to look at, and to change. A section of Manage account. */
export function OwnPictures(props: { homeUser: FragmentType<typeof OwnPicturesFragment> }) {
  const t = useWords();
  const { here } = useMoments();
  const { documents } = useFragmentData(OwnPicturesFragment, props.homeUser);

  return (
    <section>
      <h2>{t('pictures.own')}</h2>
      <Answers>
        {pieces.map(piece => {
          const sent = documents.find(document => document.piece === piece);
          const change = (
            <a href={picturePath(piece)}>
              {t(sent ? 'pictures.own.change' : 'pictures.own.add')}
              <span className="unseen"> {t(`piece.${piece}`)}</span>
            </a>
          );
          return (
            <Answer key={piece} question={t(`piece.${piece}`)} action={change}>
              {sent ? t('pictures.own.sent', { moment: here(sent.uploadedAt) }) : t('pictures.own.none')}
              {sent && <SeePicture key={sent.id} documentId={sent.id} piece={piece} />}
            </Answer>
          );
        })}
      </Answers>
    </section>
  );
}
