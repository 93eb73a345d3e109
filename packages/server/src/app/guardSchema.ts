import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Pool } from 'pg';
import { checkAccess, type Declared } from '../shared/access.ts';
import { type ApiScope, checkScope } from '../shared/apiScope.ts';
import type { Context } from '../shared/context.ts';
import type { Listener } from '../shared/events.ts';
import { InvalidInput } from '../shared/problem.ts';
import { inTransaction } from '../shared/transaction.ts';
import { InputRefused } from './validateInput.ts';

export interface MutationWorld {
  pool: Pool;
  listeners: readonly Listener[];
  onStatement?: (text: string) => void;
}

type Field = GraphQLField<unknown, Context>;

const declaredOf = (field: Field) => field.extensions as Declared;

/** The role first; for a key its scope as well, save where everybody is let in. */
function check(field: Field, viewer: Context['viewer']): void {
  const declared = declaredOf(field);
  checkAccess(declared, viewer);
  if (declared.access !== 'anyone') checkScope(field.extensions['scope'] as ApiScope | undefined, viewer);
}

/**
 * Puts each field's declaration in front of it, once, when the schema is built: root fields always, others only where they declare
 * something, so that all other fields cost nothing. A mutation's action runs in its viewer's transaction.
 */
export function guardSchema(schema: GraphQLSchema, world: MutationWorld): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!roots.includes(type) && declaredOf(field).access === undefined) continue;
      guard(field);
      if (type === schema.getMutationType()) runInTransaction(field, world);
    }
  }
  return schema;
}

function guard(field: Field): void {
  const { resolve, subscribe } = field;
  field.resolve = (root, args, context, info) => {
    check(field, context.viewer);
    return resolve ? resolve(root, args, context, info) : (root as Record<string, unknown>)[field.name];
  };
  if (!subscribe) return;
  field.subscribe = (root, args, context, info) => {
    check(field, context.viewer);
    return subscribe(root, args, context, info);
  };
}

function runInTransaction(field: Field, world: MutationWorld): void {
  const resolve = field.resolve!;
  field.resolve = async (root, args, context, info) => {
    try {
      return await inTransaction(context, world, async () => resolve(root, args, context, info) as Promise<unknown>);
    } catch (error) {
      if (error instanceof InputRefused) return new InvalidInput(error.fields);
      throw error;
    }
  };
}
