import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { ApiScope, CreateApiKeyInput } from '@openvisit/schema/staff/graphql.ts';
import { faultsIn, type FaultWords, type FieldFault } from '@openvisit/ui/forms/formRules.ts';

export type KeyField = 'name' | 'scopes' | 'facilityIds' | 'expiresInDays';

/** A key, as it is typed and chosen. */
export interface TypedKey {
  name: string;
  scopes: readonly ApiScope[];
  facilityIds: readonly string[];
  expiresInDays: string;
}

export const keyFields: readonly KeyField[] = ['name', 'scopes', 'facilityIds', 'expiresInDays'];

/** Days that people choose among; the longest is what the server takes. */
export const keyDays = ['30', '90', '365', '730'] as const;

/** Every scope, from the harmless to the grave. */
export const keyScopes: readonly ApiScope[] = ['READ', 'SUBSCRIBE', 'DECIDE'];

export const emptyKey = (facilityIds: readonly string[]): TypedKey => ({
  name: '',
  scopes: ['READ'],
  facilityIds: facilityIds.length === 1 ? facilityIds : [],
  expiresInDays: '365',
});

/** What the server would refuse, in the order of the form. */
export function keyFaults(typed: TypedKey, words: FaultWords<KeyField>): FieldFault<KeyField>[] {
  const missing = (id: KeyField, isMissing: boolean) => (isMissing ? [{ id, message: words(id, 'REQUIRED') }] : []);
  return [
    ...faultsIn({ name: typed.name }, { name: inputRules.CreateApiKeyInput.name }, words),
    ...missing('scopes', typed.scopes.length === 0),
    ...missing('facilityIds', typed.facilityIds.length === 0),
  ];
}

export const keyInput = ({ name, scopes, facilityIds, expiresInDays }: TypedKey): CreateApiKeyInput => ({
  name: name.trim(),
  scopes: [...scopes],
  facilityIds: [...facilityIds],
  expiresInDays: Number(expiresInDays),
});
