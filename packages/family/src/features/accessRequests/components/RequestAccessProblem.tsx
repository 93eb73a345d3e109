import type { RequestAccessMutation } from '@openvisit/schema/family/graphql.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords, type Translate } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { Call } from '../../../page/Call.tsx';
import { useMoments } from '../../../page/useMoments.ts';
import { picturePath } from '../../accounts/pictures/picturePieces.ts';

type Answer = RequestAccessMutation['requestAccess'];

interface RequestAccessProblemProps {
  answer: Answer;
  facility: { timeZone: string; phone: string };
}

/** Why a facility cannot be asked, in words, and what one can do about it. */
export function RequestAccessProblem({ answer, facility }: RequestAccessProblemProps) {
  const t = useWords();
  const { day } = useMoments();
  if (answer.__typename === 'AccessRequest') return null;

  return (
    <Note family="stop" icon="octagon" role="alert" title={t('problem.title')}>
      {wordsFor(answer, t, at => day(at, facility.timeZone))}
      {!canMend.has(answer.__typename) && <Call phone={facility.phone} />}
    </Note>
  );
}

/** What one can do here at once: the facility could not help with it. */
const canMend = new Set<Answer['__typename']>(['EmailNotVerified', 'DocumentsMissing']);

function wordsFor(
  answer: Exclude<Answer, { __typename: 'AccessRequest' }>,
  t: Translate,
  day: (at: string) => string,
): ReactNode {
  switch (answer.__typename) {
    case 'EmailNotVerified':
      return (
        <>
          <p>{t('problem.EmailNotVerified')}</p>
          <p className="links">
            <a href={paths.enterCode}>{t('problem.EmailNotVerified.go')}</a>
          </p>
        </>
      );
    case 'DocumentsMissing':
      return (
        <>
          <p>{t('problem.DocumentsMissing')}</p>
          <p className="links">
            {answer.pieces.map(piece => (
              <a key={piece} href={piece === 'ADDRESS' ? paths.account : picturePath(piece)}>
                {t(`piece.${piece}`)}
              </a>
            ))}
          </p>
        </>
      );
    case 'TooYoung':
      return <p>{`${t('problem.TooYoung', { minimumAge: answer.minimumAge })} ${t('problem.TooYoung.how')}`}</p>;
    case 'FacilityCannotOffer':
      return <p>{`${t('problem.FacilityCannotOffer')} ${t('problem.FacilityCannotOffer.how')}`}</p>;
    case 'AskAgainLater':
      return <p>{t('problem.AskAgainLater', { day: day(answer.possibleFrom) })}</p>;
    case 'InvalidInput':
      return <p>{t('problem.InvalidInput')}</p>;
    default:
      return <p>{(answer satisfies never as { message: string }).message}</p>;
  }
}
