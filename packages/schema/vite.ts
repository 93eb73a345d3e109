import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';
import { generate } from './generate.ts';

const here = import.meta.dirname;
const tag = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const tagImport = /^import \{ graphql \} from '@openvisit\/schema\/\w+';$/m;

interface Options {
  /** Where the apps stand beside each other. */
  apps?: string;
  /** Where the generated contract stands. */
  generated?: string;
}

/**
 * Replaces each graphql(`...`) by its document with all fragments it uses, so that a page ships its own operations and
 * no map of everybody's. A built operation carries `documentId`, its key in `trustedDocuments.json`; in development it
 * carries none and is sent as text. There, a changed operation generates the contract anew and reloads the page.
 */
export function graphqlDocuments(app: 'family' | 'staff', options: Options = {}): Plugin {
  const { apps = `${here}/..`, generated = `${here}/generated` } = options;
  const tagsOf = new Map<string, string>();
  let serving = false;
  let documents = new Map<string, GeneratedDocument>();

  async function refresh() {
    if (serving) await generate(apps, generated);
    documents = await loadDocuments(`${generated}/${app}/graphql.ts`);
  }

  return {
    name: 'openvisit-graphql-documents',
    enforce: 'pre',
    configResolved: config => void (serving = config.command === 'serve'),
    configureServer: server => void server.watcher.add(`${here}/schema.graphql`),
    buildStart: refresh,

    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.startsWith(generated) || !code.match(tag)) return;
      tagsOf.set(id, tagsIn(code));
      const literal = (text: string) => {
        const document = documents.get(nameOf(text));
        if (!document) this.error(`The contract holds no ${nameOf(text)}. Build packages/schema again.`);
        return JSON.stringify(withId(document, serving)) + '\n'.repeat(text.split('\n').length - 1);
      };
      return { code: code.replace(tagImport, '').replaceAll(tag, (_match, text: string) => literal(text)), map: null };
    },

    async hotUpdate({ file, read, server, type }) {
      if (this.environment.name !== 'client') return;
      const isSchema = file.endsWith('/packages/schema/schema.graphql');
      if (!isSchema && !/\.tsx?$/.test(file)) return;
      if (!isSchema && (type === 'delete' || tagsIn(await read()) === (tagsOf.get(file) ?? ''))) return;

      await refresh();
      server.environments.client.moduleGraph.invalidateAll();
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

interface GeneratedDocument extends DocumentNode {
  __meta__?: { documentId: string };
}

/** The generated documents by "query Home", "fragment Card_visit" and so on. */
async function loadDocuments(file: string): Promise<Map<string, GeneratedDocument>> {
  const module: Record<string, GeneratedDocument> = await import(`file://${file}?at=${Date.now()}`);
  return new Map(Object.values(module).map(document => [ownName(document), document]));
}

/** A fragment's document begins with the fragment itself; an operation's holds one operation. */
function ownName({ definitions }: DocumentNode): string {
  const own = definitions.find(definition => definition.kind === 'OperationDefinition') ?? definitions[0];
  if (own?.kind === 'OperationDefinition') return `${own.operation} ${own.name?.value}`;
  return own?.kind === 'FragmentDefinition' ? `fragment ${own.name.value}` : '';
}

const nameOf = (text: string) =>
  /\b(query|mutation|subscription|fragment)\s+\w+/.exec(text)?.[0].replace(/\s+/, ' ') ?? '';

const tagsIn = (code: string) => [...code.matchAll(tag)].map(match => match[1]).join();

function withId({ __meta__, kind, definitions }: GeneratedDocument, serving: boolean) {
  return __meta__ && !serving ? { kind, definitions, documentId: __meta__.documentId } : { kind, definitions };
}
