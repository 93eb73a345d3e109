import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { useAction } from '../../../../apollo/useAction.ts';
import { paths } from '../../../../app/paths.ts';
import { Countdown } from '../hold/Countdown.tsx';
import { ExtendHold, type HeldVisitFragment, type HeldVisitQuery } from '../hold/holdVisit.ts';
import { useConfirm } from '../hold/useConfirm.ts';
import { useRelease } from '../hold/useRelease.ts';
import { useJourney } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { ChosenAnswers } from './ChosenAnswers.tsx';

export type HeldVisit = NonNullable<ResultOf<typeof HeldVisitQuery>['visit']> & ResultOf<typeof HeldVisitFragment>;

/** What will be booked, how long it is kept, and the button that books it. */
export function CheckHeld({ visit, title, onLost }: { visit: HeldVisit; title: string; onLost(): void }) {
  const t = useWords();
  const [, navigate] = useLocation();
  const { policy, change } = useJourney();
  const { confirm, failure, busy, isRefused } = useConfirm();
  const extend = useAction(ExtendHold);
  const release = useRelease();
  const isAsked = policy.visitApproval === 'ALWAYS';

  async function letGo() {
    await release(visit.id);
    change({ held: undefined, startsAt: undefined });
    navigate(paths.home);
  }
  const longer = visit.holdMayBeExtended && (
    <Button
      kind="second"
      busy={extend.busy}
      onClick={() => void extend.act({ input: { visitId: visit.id, version: visit.version } })}
    >
      {t('schedule.hold.longer')}
    </Button>
  );
  return (
    <StepFrame
      name="check"
      title={title}
      failure={failure ?? extend.failure}
      busy={busy}
      action={t(isAsked ? 'schedule.check.ask' : 'schedule.check.book')}
      note={
        visit.heldUntil && (
          <Countdown key={visit.heldUntil} until={visit.heldUntil} onEnd={onLost}>
            {longer}
          </Countdown>
        )
      }
      onSubmit={() => void confirm(visit)}
      after={
        <p>
          <Button kind="plain" onClick={() => void letGo()}>
            {t('schedule.check.letGo')}
          </Button>
        </p>
      }
    >
      {isRefused && (
        <Note family="stop" icon="warning" role="alert">
          {t('schedule.check.again')}
        </Note>
      )}
      <ChosenAnswers visit={visit} />
      {isAsked && <p>{t('schedule.check.approval')}</p>}
    </StepFrame>
  );
}
