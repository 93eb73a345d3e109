/** Whose screens are told, and which version the change made. */
interface NewsOf {
  facilityId: string;
  homeUserId: string;
  version: number;
}

/** What an open screen is told: ids only; the row is read as the viewer who looks. */
export interface AccessRequestNews extends NewsOf {
  accessRequestId: string;
}
export interface RelationshipNews extends NewsOf {
  relationshipId: string;
}
export interface VisitNews extends NewsOf {
  visitId: string;
}

/** Each event with its news. */
export interface LiveNews {
  ACCESS_REQUEST_CHANGED: AccessRequestNews;
  RELATIONSHIP_CHANGED: RelationshipNews;
  VISIT_CHANGED: VisitNews;
}
export type LiveEvent = keyof LiveNews;

type Hear<News> = (news: News) => void;

/** Hands what LISTEN hears to the subscriptions of this process, by topic: `facility:<id>`, `homeUser:<id>`. */
export function createLiveUpdates() {
  const listening = new Map<string, Set<Hear<never>>>();
  const keyOf = (event: LiveEvent, topic: string) => `${event} ${topic}`;
  return {
    publish<Event extends LiveEvent>(event: Event, topic: string, news: LiveNews[Event]): void {
      for (const hear of (listening.get(keyOf(event, topic)) ?? []) as Iterable<Hear<LiveNews[Event]>>) hear(news);
    },
    /** One subscription to several topics; leaves nothing behind when it ends. */
    subscribe<Event extends LiveEvent>(
      event: Event,
      topics: readonly string[],
    ): AsyncIterableIterator<LiveNews[Event]> {
      const keys = topics.map(topic => keyOf(event, topic));
      const news = queueOfNews<LiveNews[Event]>(() => keys.forEach(key => leave(key)));
      for (const key of keys) listening.set(key, (listening.get(key) ?? new Set()).add(news.hear));
      const leave = (key: string) => {
        const others = listening.get(key);
        others?.delete(news.hear);
        if (others?.size === 0) listening.delete(key);
      };
      return news.iterator;
    },
  };
}
export type LiveUpdates = ReturnType<typeof createLiveUpdates>;

/** What is told while nobody waits for it is kept in its order. */
function queueOfNews<News>(onEnd: () => void) {
  type Step = IteratorResult<News, undefined>;
  const end: Step = { done: true, value: undefined };
  const kept: News[] = [];
  let wanted: ((step: Step) => void) | undefined;
  let ended = false;

  const hear: Hear<News> = value => {
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
  const iterator: AsyncIterableIterator<News> = {
    next,
    return: finish,
    [Symbol.asyncIterator]: () => iterator,
  };
  return { hear, iterator };
}
