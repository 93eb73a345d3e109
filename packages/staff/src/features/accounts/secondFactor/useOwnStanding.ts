import { hasCode } from '@openvisit/live/graphqlErrors.ts';
import { useEffect, useState } from 'react';
import { useSend } from '../../../apollo/send.ts';
import { OwnStanding } from './enrolAsks.ts';

/** Where somebody stands who may have only an invitation behind them. `over`: nobody is signed in here. */
export type Standing = 'loading' | 'notReached' | 'over' | 'ENROLLING' | 'FULL';

/** Asks who is here, so that a reload comes back to the right step. */
export function useOwnStanding() {
  const send = useSend();
  const [standing, setStanding] = useState<Standing>('loading');
  const [round, setRound] = useState(0);

  useEffect(() => {
    let left = false;
    send(OwnStanding, {}).then(
      ({ viewer }) => left || setStanding(standingOf(viewer)),
      (failure: unknown) => left || setStanding(hasCode(failure, 'UNAUTHENTICATED') ? 'over' : 'notReached'),
    );
    return () => {
      left = true;
    };
  }, [send, round]);
  return { standing, lookAgain: () => setRound(round + 1) };
}

function standingOf(viewer: { __typename: string; standing?: string | null } | null): Standing {
  if (viewer?.__typename !== 'StaffMember') return 'over';
  return viewer.standing === 'ENROLLING' ? 'ENROLLING' : 'FULL';
}
