import { hasCode } from '@openvisit/live/graphqlErrors.ts';
import type { PasskeyRefusal } from '@openvisit/schema/staff/graphql.ts';
import { PasskeyFailed, type PasskeyTrouble } from '../passkeys/passkey.ts';

/** Why a second factor, or what it was asked for, was not taken. */
export type Refusal =
  | { kind: PasskeyTrouble | PasskeyRefusal | 'notReached' | 'over' | (typeof answered)[number] }
  /** From when one may try again. */
  | { kind: 'TooManyAttempts'; tryAgainAt: string };

const answered = ['SignInRefused', 'CodeRefused', 'PasswordWrong', 'LastFactor', 'InvalidInput'] as const;

interface Answered {
  __typename: string;
  tryAgainAt?: string;
  why?: PasskeyRefusal;
}

/** What a union answered, as a refusal. */
export function refusalOf({ __typename, tryAgainAt = '', why }: Answered): Refusal {
  if (__typename === 'TooManyAttempts') return { kind: __typename, tryAgainAt };
  if (why) return { kind: why };
  return { kind: answered.find(name => name === __typename) ?? 'InvalidInput' };
}

/** What was thrown, as a refusal; none where somebody called a step-up off. */
export function refusalOfFailure(failure: unknown): Refusal | undefined {
  if (failure instanceof PasskeyFailed) return { kind: failure.trouble };
  if (hasCode(failure, 'STEP_UP_NEEDED')) return undefined;
  return { kind: hasCode(failure, 'UNAUTHENTICATED') ? 'over' : 'notReached' };
}
