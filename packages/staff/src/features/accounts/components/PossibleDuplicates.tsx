import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { fullName } from '../personName.ts';

const PossibleDuplicates_homeUser = graphql(`
  fragment PossibleDuplicates_homeUser on HomeUser {
    id
    possibleDuplicates {
      why
      homeUser {
        id
        userName
        givenName
        familyName
      }
    }
  }
`);

/** Other accounts that may be the same person. Only a hint, and it says so. */
export function PossibleDuplicates(props: { homeUser: FragmentType<typeof PossibleDuplicates_homeUser> }) {
  const t = useWords();
  const { possibleDuplicates } = useFragmentData(PossibleDuplicates_homeUser, props.homeUser);
  if (possibleDuplicates.length === 0) return null;

  return (
    <Note family="wait" icon="person" title={t('duplicates.title')}>
      <ul className="note-list">
        {possibleDuplicates.map(({ homeUser, why }) => (
          <li key={homeUser.id}>
            <a href={paths.user(homeUser.id)}>{fullName(homeUser)}</a>{' '}
            <span className="quiet">{homeUser.userName}</span>
            {': '}
            {why.map(reason => t(`duplicates.${reason}`)).join(', ')}
          </li>
        ))}
      </ul>
      <p className="quiet small">{t('duplicates.hint')}</p>
    </Note>
  );
}
