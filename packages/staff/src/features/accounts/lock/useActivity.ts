import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { useEffect } from 'react';
import { lock, presence } from '../../../apollo/session.ts';
import { noteEveryMilliseconds } from './idleTimes.ts';

const NoteActivity = graphql(`
  mutation NoteActivity($input: OkInput!) {
    noteActivity(input: $input) {
      ... on ActivityNoted {
        locksAt
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Notes each press of a key or a pointer, and tells the server of it where nothing else does. */
export function useActivity(): void {
  const client = useApolloClient();

  useEffect(() => {
    let underWay = false;
    const tell = async () => {
      underWay = true;
      await client.mutate({ mutation: NoteActivity, variables: { input: { ok: true } } }).catch(() => undefined);
      underWay = false;
    };
    const pressed = () => {
      presence.press();
      const isNews = Date.now() - presence.lastHeard() >= noteEveryMilliseconds;
      if (isNews && !underWay && !lock.isShut()) void tell();
    };
    const events = ['keydown', 'pointerdown', 'click'] as const; // a screen reader presses by click alone
    events.forEach(name => document.addEventListener(name, pressed, { capture: true, passive: true }));
    return () => events.forEach(name => document.removeEventListener(name, pressed, { capture: true }));
  }, [client]);
}
