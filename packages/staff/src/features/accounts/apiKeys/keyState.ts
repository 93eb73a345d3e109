import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import type { Family } from '@openvisit/ui/status.ts';
import type { ApiKeyRow } from './apiKeysQuery.ts';

export type KeyState = 'WORKS' | 'ENDS_SOON' | 'OVER' | 'REVOKED';

/** A shape and a colour for each; the word comes from the catalogue. */
export const keyStateLook: Record<KeyState, { icon: IconName; family: Family }> = {
  WORKS: { icon: 'tickFull', family: 'good' },
  ENDS_SOON: { icon: 'hourglass', family: 'wait' },
  OVER: { icon: 'lapsed', family: 'calm' },
  REVOKED: { icon: 'lock', family: 'calm' },
};

const soon = 30 * 86_400_000;

/** Whether a key works, does so for at most 30 days more, ran out, or was revoked. */
export function keyStateOf({ revokedAt, expiresAt }: ApiKeyRow, now: Date): KeyState {
  if (revokedAt) return 'REVOKED';
  const left = expiresAt ? Date.parse(expiresAt) - now.getTime() : Infinity;
  if (left <= 0) return 'OVER';
  return left <= soon ? 'ENDS_SOON' : 'WORKS';
}

/** How a key begins: enough to know it again. */
export const keyBegins = (prefix: string): string => `ov_${prefix}…`;
