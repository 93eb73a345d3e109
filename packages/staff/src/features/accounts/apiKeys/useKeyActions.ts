import { useAction } from '@openvisit/live/useAction.ts';
import { graphql } from '@openvisit/schema/staff';
import { useState } from 'react';
import type { ApiKeyRow } from './apiKeysQuery.ts';

const RotateApiKey = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      ... on ApiKeyMade {
        key
        apiClient {
          ...ApiKeyRow_apiClient
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      ...ApiKeyRow_apiClient
      ... on Problem {
        message
      }
    }
  }
`);

export type KeyAction = 'rotate' | 'revoke';

/** How the last thing done to a key ended. `key` is the new one, which is nowhere else. */
export interface KeyOutcome {
  client: ApiKeyRow;
  action: KeyAction;
  end: 'done' | 'KeyRevoked' | 'KeyOfOtherFacility' | 'InvalidInput';
  key?: string;
}

/** What an administrator does to the key of one program. */
export function useKeyActions(onChange: () => void) {
  const rotating = useAction(RotateApiKey, { secret: true });
  const revoking = useAction(RevokeApiKey);
  const [outcome, setOutcome] = useState<KeyOutcome>();

  return {
    outcome,
    failed: Boolean(rotating.failure || revoking.failure),
    async rotate(client: ApiKeyRow) {
      setOutcome(undefined);
      const made = (await rotating.act({ input: { apiClientId: client.id } }))?.rotateApiKey;
      if (!made) return;
      const isMade = made.__typename === 'ApiKeyMade';
      setOutcome({ client, action: 'rotate', ...(isMade ? { end: 'done', key: made.key } : { end: made.__typename }) });
      onChange();
    },
    async revoke(client: ApiKeyRow) {
      setOutcome(undefined);
      const end = (await revoking.act({ input: { apiClientId: client.id } }))?.revokeApiKey.__typename;
      if (end) setOutcome({ client, action: 'revoke', end: end === 'ApiClient' ? 'done' : end });
    },
  };
}
