import type { CodegenConfig } from '@graphql-codegen/cli';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { addTypenames } from './typenames.ts';

/** What one app's operations become: types, the `graphql()` tag, and its documents by their hash. */
const appOutput = (folder: string): CodegenConfig['generates'][string] => ({
  documents: [`${folder}/src/**/*.{ts,tsx}`, `!${folder}/src/**/*.test.{ts,tsx}`],
  preset: 'client',
  presetConfig: {
    fragmentMasking: false, // Apollo Client masks for us
    skipIndexFile: true,
    persistedDocuments: { hashPropertyName: 'documentId', hashAlgorithm: 'sha256' },
  },
  documentTransforms: [{ transform: ({ documents }) => documents.map(withTypenames) }],
  config: {
    inlineFragmentTypes: 'mask',
    customDirectives: { apolloUnmask: true },
    nonOptionalTypename: true,
    skipTypeNameForRoot: true,
    enumsAsTypes: true,
    useTypeImports: true,
    importExtension: '.ts',
    strictScalars: true,
    scalars: { Date: 'string', DateTime: 'string', EmailAddress: 'string' },
  },
});

const withTypenames = (file: Types.DocumentFile): Types.DocumentFile =>
  file.document ? { ...file, document: addTypenames(file.document) } : file;

/** What is generated for one app from the schema and from the operations of the app. */
export const appConfig = (folder: string, output: string): CodegenConfig => ({
  ...common,
  generates: { [`${output}/`]: appOutput(folder) },
});

/** What is generated from the schema alone. */
export const schemaConfig = (output: string): CodegenConfig => ({
  ...common,
  generates: { [`${output}/possibleTypes.json`]: { plugins: ['fragment-matcher'] } },
});

const here = import.meta.dirname;
// `cwd`: codegen looks for its plugins from there, wherever it is started.
const common = { cwd: here, schema: `${here}/schema.graphql`, ignoreNoDocuments: true, silent: true };
