import type { BookingRule } from '@openvisit/schema/staff/graphql.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLastMove } from '../page/useMoves.ts';
import type { Visit } from '../page/visitQuery.ts';

interface Props {
  visit: Visit;
  /** The network was cut. */
  failed: boolean;
  /** What the server answered instead of the visit. */
  answer: { __typename: string; refusals?: readonly { rule: BookingRule }[] } | undefined;
}

/** Why nothing was done: somebody was first, a rule stands against it, or the server was not reached. */
export function RefusedNote({ visit, failed, answer }: Props) {
  const t = useWords();
  const lastMove = useLastMove(visit);
  if (failed)
    return (
      <Note family="stop" icon="warning" role="alert">
        {t('administration.tryAgain')}
      </Note>
    );
  if (answer?.__typename === 'VisitChanged')
    return (
      <Note family="wait" icon="warning" role="alert" title={lastMove}>
        {t('decided.nothingSent')}
      </Note>
    );
  if (answer?.__typename === 'SlotTaken')
    return (
      <Note family="wait" icon="warning" role="alert">
        {t('visit.slotTaken')}
      </Note>
    );
  if (answer?.refusals)
    return (
      <Note family="stop" icon="octagon" role="alert" title={t('visit.notPossible')}>
        <ul>
          {answer.refusals.map(({ rule }) => (
            <li key={rule}>{t(`rule.${rule}`)}</li>
          ))}
        </ul>
      </Note>
    );
  if (!answer || answer.__typename === 'Visit' || answer.__typename === 'InvalidInput') return null;
  return (
    <Note family="stop" icon="warning" role="alert">
      {t('administration.failed')}
    </Note>
  );
}
