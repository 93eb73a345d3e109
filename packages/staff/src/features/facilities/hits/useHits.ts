import { useApolloClient } from '@apollo/client/react';
import type { PlannedChangeInput } from '@openvisit/schema/staff/graphql.ts';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { VisitsHitBy, type VisitsHit } from './hitVisits.ts';

const afterTyping = 400;

/** What the server said about one change; nothing where it could not be reached. */
interface Told {
  change: string;
  hit: VisitsHit | undefined;
}

/** What a form knows about booked visits that it would touch, for `HitVisits`. */
export interface Hits {
  /** Whether the form says enough to ask. */
  asked: boolean;
  hit: VisitsHit | undefined;
  failed: boolean;
  place: RefObject<HTMLElement | null>;
  /** Before saving: whether the person was told of each visit that is hit. If not, it is shown now, and the next try may go on. */
  wereTold(): Promise<boolean>;
}

/** Asks which booked visits a change would touch while it is typed. `undefined`: the form cannot be read yet, or touches none. */
export function useHits(planned: PlannedChangeInput | undefined): Hits {
  const client = useApolloClient();
  const change = planned ? JSON.stringify(planned) : '';
  const [told, setTold] = useState<Told>();
  const place = useRef<HTMLElement>(null);
  const known = told?.change === change ? told : undefined;

  useEffect(() => {
    if (!change) return;
    let current = true;
    const timer = setTimeout(() => void askFor(change).then(answer => current && setTold(answer)), afterTyping);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one question for each change
  }, [change]);

  async function askFor(text: string): Promise<Told> {
    const variables = { change: JSON.parse(text) as PlannedChangeInput };
    const asked = client.query({ query: VisitsHitBy, variables, fetchPolicy: 'no-cache' });
    return { change: text, hit: await asked.then(({ data }) => data?.visitsHitBy).catch(() => undefined) };
  }
  async function wereTold(): Promise<boolean> {
    if (!change || known?.hit) return true;
    const answer = await askFor(change);
    setTold(answer);
    if (answer.hit?.count === 0) return true;
    place.current?.focus();
    return false;
  }
  return { asked: change !== '', hit: known?.hit, failed: known !== undefined && !known.hit, place, wereTold };
}
