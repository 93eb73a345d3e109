import type { RequestAccessMutation } from '@openvisit/schema/family/graphql.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords, type Translate } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { Call } from '../../../page/Call.tsx';
import { useMoments } from '../../../page/useMoments.ts';

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
      <Call phone={facility.phone} />
    </Note>
  );
}

function wordsFor(
  answer: Exclude<Answer, { __typename: 'AccessRequest' }>,
  t: Translate,
  day: (at: string) => string,
): ReactNode {
  switch (answer.__typename) {
    case 'EmailNotVerified':
      return <p>{t('problem.EmailNotVerified')}</p>;
    case 'DocumentsMissing':
      return (
        <>
          <p>{t('problem.DocumentsMissing')}</p>
          <ul>
            {answer.pieces.map(piece => (
              <li key={piece}>{t(`piece.${piece}`)}</li>
            ))}
          </ul>
          <p>{t('problem.DocumentsMissing.how')}</p>
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
