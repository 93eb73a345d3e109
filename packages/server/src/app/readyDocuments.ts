import {
  type DocumentNode,
  getOperationAST,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Context } from '../shared/context.ts';
import { requestScope } from '../shared/requestScope.ts';
import type { Execute } from './executeOperation.ts';
import { outdated, refusal } from './graphqlRefusal.ts';
import { oneMutationField } from './oneMutationField.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

interface World {
  execute: Execute;
  trustedDocuments: TrustedDocuments;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** What a client sends of an operation: `id` for a trusted document. */
export interface SentOperation {
  id?: unknown;
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
}

/** An operation before anybody asked for it; `isOld` where it is of an earlier release. */
type Ready = Omit<Parameters<Execute>[0], 'context'> & { isOld: boolean };

export interface Answer {
  status: number;
  body: { errors?: GraphQLFormattedError[]; data?: unknown };
}

/**
 * The documents of our own two apps, ready to run: read and validated once, compiled at first use, so that nothing of them is hashed,
 * looked up or negotiated again. Whatever is unusual about a request is left to Apollo.
 */
export function createReadyDocuments(schema: GraphQLSchema, { execute, trustedDocuments, formatError }: World) {
  const ready = new Map<string, DocumentNode | null>();

  function documentOf(id: string): DocumentNode | null {
    const known = ready.get(id);
    if (known !== undefined) return known;
    const text = trustedDocuments.text(id);
    if (text === undefined) return null; // not remembered: anybody can make up an id
    const document = parse(text);
    const valid = validate(schema, document, [...specifiedRules, oneMutationField]).length === 0;
    ready.set(id, valid ? document : null);
    return valid ? document : null;
  }

  return {
    /** An id that nobody knows may be of a release that came after this one. */
    async lookFor(id: unknown): Promise<void> {
      if (typeof id === 'string' && trustedDocuments.text(id) === undefined) await trustedDocuments.look?.();
    },

    /** @returns the text behind an id; nothing where it is none of ours, or this release's schema takes it no more */
    text: (id: string): string | undefined => (documentOf(id) ? trustedDocuments.text(id) : undefined),

    /** @returns how to run it, or nothing where Apollo shall answer */
    find({ id, operationName, variables }: SentOperation): ((context: Context) => Promise<Answer>) | undefined {
      const document = typeof id === 'string' ? documentOf(id) : null;
      const name = document && getOperationAST(document)?.name?.value;
      const usual = (operationName ?? name) === name && (variables ?? true) && !Array.isArray(variables);
      if (!document || !usual || !['object', 'undefined'].includes(typeof variables)) return undefined;
      Object.assign(requestScope() ?? {}, { operation: name });
      const operation = {
        key: `ready:${String(id)}`,
        isOld: trustedDocuments.isOld?.(String(id)) ?? false,
        trusted: true,
        document,
        variables: variables as Record<string, unknown>,
      };
      return context => run(operation, context);
    },
  };

  async function run({ isOld, ...operation }: Ready, context: Context): Promise<Answer> {
    try {
      const { data, errors } = await (async () => execute({ ...operation, context }))().finally(context.end);
      if (!errors) return { status: 200, body: { data } };
      // What a form of an earlier release sends, this one's inputs may not take.
      if (isOld && data === undefined) return { status: 400, body: refusal(outdated, 'BAD_USER_INPUT') };
      const [status, code] = data === undefined ? [400, 'BAD_USER_INPUT'] : [200, 'INTERNAL_SERVER_ERROR'];
      return { status: statusOf(errors) ?? status, body: { errors: errors.map(error => tell(error, code)), data } };
    } catch (error) {
      return { status: 500, body: { errors: [tell(error, 'INTERNAL_SERVER_ERROR')] } };
    }
  }

  /** @param code where the error brings none of its own */
  function tell(error: unknown, code: string): GraphQLFormattedError {
    const { message, path, locations, extensions } = error as GraphQLFormattedError;
    const { http: _, ...rest } = (extensions ?? {}) as { http?: unknown };
    return formatError({ message, path, locations, extensions: { code, ...rest } }, error);
  }
}
export type ReadyDocuments = ReturnType<typeof createReadyDocuments>;

/** The HTTP status that a thrown refusal carries (shared/refuse.ts). */
const statusOf = (errors: readonly GraphQLFormattedError[]) =>
  errors.map(({ extensions }) => (extensions?.['http'] as { status?: number } | undefined)?.status).findLast(Boolean);
