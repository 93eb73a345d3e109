import { Extensions, registerEnumType } from 'type-graphql';
import { forbidden } from './refuse.ts';
import { Role, type Viewer } from './viewer.ts';

export enum ApiScope {
  READ = 'READ',
  DECIDE = 'DECIDE',
  SUBSCRIBE = 'SUBSCRIBE',
}

registerEnumType(ApiScope, {
  name: 'ApiScope',
  description: 'What an API key may do at its facilities; it may do nothing that its scopes do not name.',
  valuesConfig: {
    READ: { description: 'Read access requests, and the people who asked.' },
    DECIDE: { description: 'Approve, deny, ask for information, suspend, reinstate, revoke.' },
    SUBSCRIBE: { description: 'Hear of changes over a WebSocket.' },
  },
});

/** The scope that a key needs for a field; a field without one is closed to keys, unless it is anyone's. */
export const Scope = (scope: ApiScope) => Extensions({ scope });

export const hasScope = (viewer: Viewer, scope: ApiScope | undefined): boolean =>
  scope !== undefined && (viewer.scopes ?? []).includes(scope);

/** Refuses a key whose scopes do not name what a field needs; people have no scopes. */
export function checkScope(scope: ApiScope | undefined, viewer: Viewer | null): void {
  if (viewer?.role !== Role.API || hasScope(viewer, scope)) return;
  throw forbidden(scope ? `This key lacks the scope ${scope}.` : 'A key may not do that.');
}
