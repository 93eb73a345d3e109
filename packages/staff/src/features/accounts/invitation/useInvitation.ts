import { ask } from '@openvisit/live/ask.ts';
import type { InvitationOfLinkQuery } from '@openvisit/schema/staff/graphql.ts';
import { useEffect, useState } from 'react';
import { AcceptInvitation, InvitationOfLink } from './invitationAsks.ts';

export type Invitation = NonNullable<InvitationOfLinkQuery['invitation']>;

type Found =
  /** `notReached`: nobody knows yet whether the link is good. */
  { state: 'loading' | 'over' | 'notReached' } | { state: 'good'; invitation: Invitation };

/** What a link is good for; pressing Start uses it. The token stays behind `#`, where no server and no log reads it. */
export function useInvitation(token: string, onSignedIn: () => void) {
  const [found, setFound] = useState<Found>({ state: token ? 'loading' : 'over' });
  const [starting, setStarting] = useState<'no' | 'now' | 'failed'>('no');
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (!token) return;
    let left = false;
    ask(InvitationOfLink, { token }).then(
      ({ invitation }) => left || setFound(invitation ? { state: 'good', invitation } : { state: 'over' }),
      () => left || setFound({ state: 'notReached' }),
    );
    return () => {
      left = true;
    };
  }, [token, round]);

  async function start() {
    if (starting === 'now') return;
    setStarting('now');
    const answer = await ask(AcceptInvitation, { input: { token } }).catch(() => undefined);
    if (answer?.acceptInvitation.__typename === 'SignedIn') return onSignedIn();
    if (answer) setFound({ state: 'over' });
    setStarting('failed');
  }
  return { found, starting, start, lookAgain: () => setRound(round + 1) };
}
