import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useDesk } from './decisions/desk.ts';
import { keys } from './decisions/keys.ts';
import type { QueueState } from './useQueue.ts';
import { useQueueFilter } from './useQueueFilter.ts';

const WalkedRequest = graphql(`
  fragment WalkedRequest on AccessRequest {
    id
    version
    availableActions
  }
`);

/** So many rows before the end the next page is asked for. */
const ahead = 5;

/** From one request to the next: by J and K, and by itself after a decision. */
export function useWalk(queue: QueueState, requestId: string | undefined, heading: RefObject<HTMLElement | null>) {
  const { cache } = useApolloClient();
  const { pending } = useDesk();
  const [, navigate] = useLocation();
  const { addressOf, key } = useQueueFilter();
  const walked = useRef(false);
  const shown = queue.shown ?? [];

  const waits = (id: string) => {
    const request = cache.readFragment({ fragment: WalkedRequest, from: { __typename: 'AccessRequest', id } });
    const decided = pending.state().decisions.some(({ accessRequestId }) => accessRequestId === id);
    return !decided && Boolean(request?.availableActions.includes('APPROVE'));
  };
  // Opened by itself, it stays open: news about it must not put another request under the officer's hands.
  const [opened, setOpened] = useState<{ id: string | undefined; key: string }>({ id: undefined, key });
  const stays = opened.key === key ? opened.id : undefined; // another filter, another list
  const current = requestId ?? stays ?? shown.find(waits) ?? shown[0];
  const toStay = requestId ? undefined : current;
  if (opened.id !== toStay || opened.key !== key) setOpened({ id: toStay, key });
  const at = current ? shown.indexOf(current) : -1;

  const goTo = (id: string | undefined) => {
    if (!id) return;
    walked.current = true;
    navigate(addressOf(id), { replace: true });
  };
  /** At the end of the list the new ones are asked for. */
  const takeNew = async () => queue.newCount > 0 && goTo((await queue.showNew()).find(waits));
  const next = () => (at + 1 < shown.length ? goTo(shown[at + 1]) : void takeNew());
  const previous = () => goTo(shown[at - 1]);

  useEffect(() => {
    if (at >= shown.length - ahead) void queue.showMore();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the officer has moved on
  }, [at, shown.length]);
  useEffect(() => {
    if (walked.current) heading.current?.focus();
    walked.current = false;
  }, [current, heading]);
  useKeys({ [keys.next.toLowerCase()]: next, [keys.previous.toLowerCase()]: previous });

  return {
    current,
    goTo,
    next,
    previous,
    hasNext: at + 1 < shown.length || queue.newCount > 0,
    hasPrevious: at > 0,
    /** The next one below that still waits, or the first of all. */
    toNextWaiting() {
      const waiting = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))].find(waits);
      if (waiting) goTo(waiting);
      else void takeNew();
    },
  };
}

export type Walk = ReturnType<typeof useWalk>;
