import type { DecisionOutcome } from './sendDecision.ts';

type Refused = Extract<DecisionOutcome, { type: 'refused' }>;

/**
 * The name of the words that tell a refusal. A request that is still at the version the decision was taken on did not
 * change itself: its pictures did.
 */
export function refusalWords({ answer }: Refused, version: number) {
  const pictures = answer.__typename === 'StaleVersion' && answer.accessRequest.version === version;
  return pictures ? 'PicturesChanged' : answer.__typename;
}
