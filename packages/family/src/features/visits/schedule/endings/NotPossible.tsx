import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../../app/paths.ts';
import { useJourney } from '../journey.ts';
import { EndingFrame } from './EndingFrame.tsx';
import { mendedAt } from './mendedAt.ts';

/** Why a visit cannot be booked as it was chosen: all reasons at once, each with the page where it can be mended. */
export function NotPossible() {
  const t = useWords();
  const { facility, draft } = useJourney();
  const rules = draft.ending?.rules ?? [];
  const reasons = [...new Map(rules.map(rule => [t(`schedule.rule.${rule}`), mendedAt[rule]]))];
  const step = rules.map(rule => mendedAt[rule]).find(Boolean) ?? 'date';
  return (
    <EndingFrame
      family="calm"
      icon="info"
      state={t('schedule.notPossible.state')}
      title={t('schedule.notPossible.title')}
      lead={t('schedule.notPossible.lead')}
      next={{ step, words: t('schedule.notPossible.change') }}
      call
    >
      {reasons.length > 0 && (
        <ul>
          {reasons.map(([reason, at]) => (
            <li key={reason}>
              {reason} {at && <a href={paths.scheduleStep(facility.id, at)}>{t('add.check.change')}</a>}
            </li>
          ))}
        </ul>
      )}
    </EndingFrame>
  );
}
