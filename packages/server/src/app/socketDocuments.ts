import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribeMessage } from 'graphql-ws';
import { badInput } from '../shared/refuse.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { TakeFreeText } from './freeText.ts';
import { outdated } from './graphqlRefusal.ts';
import type { FreeText } from './limits/freeTextLimits.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

interface Parts {
  schema: GraphQLSchema;
  trustedDocuments: TrustedDocuments;
  takeFreeText: TakeFreeText;
  production: boolean;
}

type Found = DocumentNode | readonly GraphQLError[];

/** What a socket asks to run: a trusted document by its id, or free text of whoever may send it, held to the same limits as a POST. */
export function createSocketDocuments({ schema, trustedDocuments, takeFreeText, production }: Parts) {
  const known = new Map<string, Found>();
  const rules = [...specifiedRules, ...(production ? [NoSchemaIntrospectionCustomRule] : [])];

  function read(text: string): Found {
    try {
      const document = parse(text);
      const errors = validate(schema, document, rules);
      if (errors.length > 0) return errors.map(error => refused(error));
      const onlySubscribes = getOperationAST(document, null)?.operation === 'subscription';
      return onlySubscribes ? document : [badInput('This line carries subscriptions alone.')];
    } catch (error) {
      return [refused(error)];
    }
  }

  async function trusted(id: string): Promise<Found> {
    if (trustedDocuments.text(id) === undefined) await trustedDocuments.look?.();
    const text = trustedDocuments.text(id);
    if (text === undefined) return [badInput(outdated)];
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return 'kind' in found ? found : [badInput(outdated)];
  }

  return async function documentOf(payload: SubscribeMessage['payload'], viewer: Viewer | null): Promise<Found> {
    const id = payload.extensions?.['documentId'];
    if (typeof id === 'string') return trusted(id);
    try {
      takeFreeText(viewer, payload as FreeText);
    } catch (error) {
      return [refused(error)];
    }
    return read(payload.query);
  };
}

/** What is wrong with a document is the caller's input, unless it says otherwise. */
const refused = (error: unknown): GraphQLError => {
  const { message, nodes, extensions } = error instanceof GraphQLError ? error : badInput('We cannot read this.');
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', ...extensions } });
};
