import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useWords } from '@openvisit/ui/words.tsx';
import { PictureMarks } from '../components/PictureMarks.tsx';

const Documents_homeUser = graphql(`
  fragment Documents_homeUser on HomeUser {
    id
    documents {
      id
      piece
      width
      height
      uploadedAt
      browserFindings
    }
  }
`);

/** The pictures a person sent: of what, when, how large, and what their own phone said. */
export function Documents(props: { homeUser: FragmentType<typeof Documents_homeUser> }) {
  const t = useWords();
  const { documents } = useFragmentData(Documents_homeUser, props.homeUser);
  if (documents.length === 0) return <p className="quiet">{t('documents.none')}</p>;

  return (
    <ul className="documents">
      {documents.map(document => (
        <li key={document.id}>
          <b>{t(`piece.${document.piece}`)}</b> <PictureMarks document={document} newSince={undefined} />{' '}
          <span className="quiet small num">
            {t('documents.size', { width: document.width, height: document.height })}
          </span>
        </li>
      ))}
    </ul>
  );
}
