import { type GraphQLField, isObjectType } from 'graphql';
import { ApiScope } from '../../shared/apiScope.ts';
import { ask } from './ask.ts';
import { statusFor } from './questions.ts';
import { rowsOf } from './readMatrix.ts';
import type { Scene } from './scene.ts';

export const scopes = Object.values(ApiScope);

interface ScopedField {
  name: string;
  field: GraphQLField<unknown, unknown>;
  scope: ApiScope;
}

/** The fields of the schema that ask a key for a scope. */
export const scopedFields = ({ world }: Scene): ScopedField[] =>
  Object.values(world.schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(type => Object.values(type.getFields()))
    .filter(({ extensions }) => extensions['scope'] !== undefined)
    .map(field => ({ name: field.name, field, scope: field.extensions['scope'] as ApiScope }));

/** What the page says of a field for a key of each scope alone. */
export function saidScopes(name: string): Record<string, string> {
  const cells = rowsOf('scoped field').find(row => row.name === name)?.cells;
  return Object.fromEntries(scopes.map(scope => [scope, cells?.[scope] ?? '']));
}

/** What a key of each scope alone gets, of its own facility. */
export async function foundScopes(scene: Scene, name: string): Promise<Record<string, string>> {
  const whole = scene.viewers['API client']!;
  await scene.arrange(statusFor(name));
  const found: Record<string, string> = {};
  try {
    for (const scope of scopes) {
      scene.viewers['API client'] = { ...whole, scopes: [scope] };
      found[scope] = await ask(scene, name, 'API client', 'own');
    }
  } finally {
    scene.viewers['API client'] = whole;
  }
  return found;
}
