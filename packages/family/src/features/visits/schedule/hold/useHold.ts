import type { VisitKind } from '@openvisit/schema/family/graphql.ts';
import { wallClockOf } from '@openvisit/ui/zonedTime.ts';
import { useState } from 'react';
import { useAction } from '../../../../apollo/useAction.ts';
import { choiceOf, isHeld, keyFor, type OfferedTime } from '../draft.ts';
import { useJourney } from '../journey.ts';
import { useGo } from '../useGo.ts';
import { HoldVisit } from './holdVisit.ts';
import { useRefused } from './useRefused.ts';
import { useRelease } from './useRelease.ts';

/** Keeps a time for the reader, and lets go of the one kept before. A press that is repeated has one effect. */
export function useHold() {
  const { facility, draft, change } = useJourney();
  const { goTo, end } = useGo();
  const { act, failure, busy } = useAction(HoldVisit);
  const [isReleasing, setReleasing] = useState(false);
  const refused = useRefused();
  const release = useRelease();

  async function hold({ startsAt }: Pick<OfferedTime, 'startsAt'>): Promise<void> {
    const { date } = wallClockOf(startsAt, facility.timeZone);
    const chosen = { ...draft, date, startsAt };
    if (isHeld(chosen)) return goTo('check', { date, startsAt });

    const choice = choiceOf(chosen);
    const attempt = keyFor(choice, draft.holdKey);
    change({ date, startsAt, holdKey: attempt, held: undefined });
    if (draft.held) {
      setReleasing(true);
      await release(draft.held.visitId);
      setReleasing(false);
    }
    const sent = await act({
      input: {
        facilityId: facility.id,
        incarceratedPersonId: draft.person?.id ?? '',
        kind: draft.kind as VisitKind,
        startsAt,
        durationMinutes: draft.durationMinutes ?? 0,
        guestIds: [...(draft.guestIds ?? [])],
        idempotencyKey: attempt.key,
      },
    });
    const answer = sent?.holdVisit;
    if (!answer) return; // nobody knows whether it arrived: the same key goes again
    const answered = { holdKey: undefined };
    if (answer.__typename === 'Visit') return goTo('check', { ...answered, held: { visitId: answer.id, choice } });
    if (answer.__typename === 'SlotTaken') return end('timeTaken', { nearest: answer.nearest }, answered);
    if (answer.__typename === 'VisitNotPossible') return refused(answer.refusals, answered);
    end('notPossible', {}, answered);
  }
  return { hold, failure, busy: busy || isReleasing };
}
