import { quantile } from '../figures/median.ts';
import type { Delivery } from './screens.ts';
import type { LiveWorld, WaitingRequest } from './world.ts';

/** What became of a number of decisions. */
export interface Outcome {
  /** Milliseconds from the commit to the last delivery, one per decision. */
  last: number[];
  /** Events that reached somebody whom they do not concern, or reached somebody twice. */
  foreign: number;
  /** Events that did not reach somebody whom they concern. */
  missing: number;
}

/** Holds the deliveries against who was to hear of each decision. */
export function outcomeOf(
  world: LiveWorld,
  decided: readonly WaitingRequest[],
  deliveries: readonly Delivery[],
  committed: ReadonlyMap<string, number>,
): Outcome {
  const outcome: Outcome = { last: [], foreign: 0, missing: 0 };
  const byRequest = Map.groupBy(deliveries, ({ requestId }) => requestId);
  for (const { id, facilityId, homeUserId } of decided) {
    const heard = byRequest.get(id) ?? [];
    const officers = world.officers.filter(({ topic }) => topic === facilityId).length;
    const reached = { staff: count(heard, facilityId), family: count(heard, homeUserId) };
    const rightly = Math.min(reached.staff, officers) + Math.min(reached.family, 1);
    outcome.missing += officers + 1 - rightly;
    outcome.foreign += heard.length - rightly;
    outcome.last.push(Math.max(...heard.map(({ at }) => at)) - (committed.get(id) ?? Number.NaN));
  }
  return outcome;
}

const count = (heard: readonly Delivery[], of: string) => heard.filter(({ topic }) => topic === of).length;

export const joined = (outcomes: readonly Outcome[]): Outcome => ({
  last: outcomes.flatMap(({ last }) => last),
  foreign: outcomes.reduce((sum, { foreign }) => sum + foreign, 0),
  missing: outcomes.reduce((sum, { missing }) => sum + missing, 0),
});

export const p50 = ({ last }: Outcome) => quantile(last, 0.5);
export const p99 = ({ last }: Outcome) => quantile(last, 0.99);

export const inWords = (outcome: Outcome) =>
  `p50 ${p50(outcome).toFixed(2)} ms, p99 ${p99(outcome).toFixed(2)} ms, ${outcome.last.length} decisions, ` +
  `${outcome.foreign} foreign, ${outcome.missing} missing`;
