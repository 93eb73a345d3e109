/** What an open screen is told: ids only; the row is read as the viewer who looks. */
export interface AccessRequestNews {
  accessRequestId: string;
  facilityId: string;
  homeUserId: string;
  version: number;
}

type Hear = (news: AccessRequestNews) => void;

/** Hands what LISTEN hears to the subscriptions of this process, by topic: `facility:<id>`, `homeUser:<id>`. */
export function createLiveUpdates() {
  const listening = new Map<string, Set<Hear>>();
  return {
    publish(_event: 'ACCESS_REQUEST_CHANGED', topic: string, news: AccessRequestNews): void {
      for (const hear of listening.get(topic) ?? []) hear(news);
    },
    /** One subscription to several topics; leaves nothing behind when it ends. */
    subscribe(_event: 'ACCESS_REQUEST_CHANGED', topics: readonly string[]): AsyncIterableIterator<AccessRequestNews> {
      const news = queueOfNews(() => topics.forEach(topic => leave(topic)));
      for (const topic of topics) listening.set(topic, (listening.get(topic) ?? new Set()).add(news.hear));
      const leave = (topic: string) => {
        const others = listening.get(topic);
        others?.delete(news.hear);
        if (others?.size === 0) listening.delete(topic);
      };
      return news.iterator;
    },
  };
}
export type LiveUpdates = ReturnType<typeof createLiveUpdates>;

/** What is told while nobody waits for it is kept in its order. */
function queueOfNews(onEnd: () => void) {
  type Step = IteratorResult<AccessRequestNews, undefined>;
  const end: Step = { done: true, value: undefined };
  const kept: AccessRequestNews[] = [];
  let wanted: ((step: Step) => void) | undefined;
  let ended = false;

  const hear: Hear = value => {
    if (!wanted) return void kept.push(value);
    wanted({ done: false, value });
    wanted = undefined;
  };
  const next = async (): Promise<Step> => {
    if (ended) return end;
    const value = kept.shift();
    return value ? { done: false, value } : new Promise(resolve => (wanted = resolve));
  };
  const finish = async (): Promise<Step> => {
    ended = true;
    onEnd();
    wanted?.(end);
    return end;
  };
  const iterator: AsyncIterableIterator<AccessRequestNews> = {
    next,
    return: finish,
    [Symbol.asyncIterator]: () => iterator,
  };
  return { hear, iterator };
}
