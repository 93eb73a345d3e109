import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse, print, type DocumentNode } from 'graphql';
import { generate } from './generate.ts';

interface BuiltDocument extends DocumentNode {
  documentId?: string;
}

const card = `import { graphql } from '@openvisit/schema/family';
export const NameFragment = graphql(\`
  fragment Name_facility on Facility { id name }
\`);
export const CardFragment = graphql(\`
  fragment Card_accessRequest on AccessRequest { id status facility { id ...Name_facility } }
\`);`;

const home = `import { graphql } from '@openvisit/schema/family';
export const HomeQuery = graphql(\`
  query Home($id: ID!) { accessRequest(id: $id) { id ...Card_accessRequest } }
\`);
export const Changes = graphql(\`
  subscription Changes { accessRequestChanged { id ...Card_accessRequest @unmask } }
\`);`;

const viteConfig = `import { graphqlDocuments } from '${import.meta.dirname}/vite.ts';
export default {
  plugins: [graphqlDocuments('family', { apps: '.', generated: import.meta.dirname + '/generated' })],
  build: {
    emptyOutDir: false,
    lib: { entry: 'family/src/' + process.env.ENTRY + '.ts', formats: ['es'], fileName: process.env.ENTRY },
  },
};`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/openvisit-schema-`);
  await mkdir(`${folder}/family/src`, { recursive: true });
  await symlink(`${import.meta.dirname}/node_modules`, `${folder}/node_modules`);
  await writeFile(`${folder}/vite.config.mjs`, viteConfig);
  await writeFile(`${folder}/package.json`, '{ "type": "module" }');
  await writeFile(`${folder}/family/src/card.ts`, card);
  await writeFile(`${folder}/family/src/home.ts`, home);
  await generate(folder, `${folder}/generated`);
});

afterAll(() => rm(folder, { recursive: true }));

it('gives each operation of an app the id under which the server keeps its text', async () => {
  const { HomeQuery, Changes } = await built('home');
  const trusted: Record<string, string> = JSON.parse(
    await readFile(`${folder}/generated/trustedDocuments.json`, 'utf8'),
  );

  expect(Object.keys(trusted).sort()).toEqual([HomeQuery?.documentId, Changes?.documentId].sort());
  expect(fieldsOf(trusted[HomeQuery?.documentId ?? ''])).toEqual(fieldsOf(print(HomeQuery!)));
});

it('puts the fragments of fragments into the document, and leaves the map of all documents out', async () => {
  const { CardFragment, code } = await built('card');

  expect(CardFragment?.definitions.map(definition => 'name' in definition && definition.name?.value)).toEqual([
    'Card_accessRequest',
    'Name_facility',
  ]);
  expect(code).not.toContain('Changes');
});

it('keeps one root field in a stored subscription and says no word the server does not know', async () => {
  const { Changes } = await built('home');
  const trusted: Record<string, string> = JSON.parse(
    await readFile(`${folder}/generated/trustedDocuments.json`, 'utf8'),
  );

  expect(trusted[Changes?.documentId ?? '']).toContain('subscription Changes { accessRequestChanged {');
  expect(trusted[Changes?.documentId ?? '']).not.toContain('unmask');
});

/** Builds one module as the apps are built, in a process of its own, and loads what came out. */
async function built(name: string): Promise<Record<string, BuiltDocument | undefined> & { code: string }> {
  const bin = `${import.meta.dirname}/node_modules/vite/bin/vite.js`;
  await promisify(execFile)(process.execPath, [bin, 'build', '--logLevel', 'error'], {
    cwd: folder,
    env: { ...process.env, ENTRY: name },
  });
  const code = await readFile(`${folder}/dist/${name}.js`, 'utf8');
  return { ...(await import(`${folder}/dist/${name}.js`)), code };
}

/** The stored text is sorted; what it asks for is the same. */
function fieldsOf(text = '') {
  return [...print(parse(text)).matchAll(/[\w$]+/g)].map(([word]) => word).sort();
}
