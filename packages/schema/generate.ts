import { readFile, writeFile } from 'node:fs/promises';
import { generate as runCodegen } from '@graphql-codegen/cli';
import { appConfig, schemaConfig } from './codegen.ts';

const appNames = ['family', 'staff'];

/** Writes `generated/`: both apps' types and tags, `possibleTypes.json`, and `trustedDocuments.json`. */
export async function generate(apps = `${import.meta.dirname}/..`, output = `${import.meta.dirname}/generated`) {
  await runCodegen(schemaConfig(output), true);
  // A mistake in one app does not hold up the other.
  const generated = await Promise.allSettled(
    appNames.map(app => runCodegen(appConfig(`${apps}/${app}`, `${output}/${app}`), true)),
  );
  const problems = generated.flatMap(result => (result.status === 'rejected' ? [String(result.reason.message)] : []));
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
  await writeTrustedDocuments(output);
}

/** The documents of both apps, `{ "sha256:...": "query Home { ... }" }`: what the server runs by its id. */
async function writeTrustedDocuments(output: string) {
  const perApp = await Promise.all(appNames.map(app => readDocuments(`${output}/${app}`)));
  const documents = perApp.flatMap(Object.entries<string>).map(([id, text]) => [id, forTheServer(text)]);
  await writeFile(`${output}/trustedDocuments.json`, JSON.stringify(Object.fromEntries(documents), null, 2));
}

/** `@unmask` speaks to Apollo Client; the server's schema does not know it. */
const forTheServer = (text: string) => text.replaceAll(/ @unmask(\([^)]*\))?/g, '');

async function readDocuments(folder: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(`${folder}/persisted-documents.json`, 'utf8'));
}

if (import.meta.main) {
  await generate().catch(({ message }: Error) => {
    console.error(message);
    process.exitCode = 1;
  });
}
