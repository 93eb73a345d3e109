/** What the docs name is there: files, folders, links and the commands of package.json; and every decision is in their list. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const notOurs = /^(node_modules|dist|generated|coverage|\..*cache|\.(git|turbo|data))$/;
/** Made by a build or a start, not committed. */
const made = /(^|\/)(dist|generated|node_modules|\.data)(\/|$)|(^|\/)(demo|database|secrets|trustedDocuments)\.json$/;
/** Programs of a reader, and what is answered to them: a test of their own runs them. */
const foreign = /^(js|json)$/;
const pnpmsOwn = ['install', 'add', 'audit', 'outdated'];

const paths = pathsIn('.');
const docs = paths.filter(path => path.endsWith('.md'));

const problems = docs.flatMap(doc => {
  const text = readFileSync(doc, 'utf8');
  const code = [...text.matchAll(/^ *```(.*)\n([\s\S]*?)^ *```|(?<!`)`([^`\n]+)`/gm)].flatMap(
    ([, language, block, word]) => (foreign.test(language) ? [] : [block ?? word]),
  );
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter(link => !/^(https?:|#)/.test(link));
  const linked = links.map(link => join(dirname(doc), link.replace(/#.*$/, '')));
  return [
    ...linked.filter(path => !isThere(path)).map(path => `${doc} links to ${path}, which is not there`),
    ...code.flatMap(wordsOf).flatMap(word => (isKnown(word, doc) ? [] : [`${doc} names ${word}, which is not there`])),
    ...code.flatMap(commandsOf).map(command => `${doc} names ${command}, which no package.json has`),
  ];
});
const index = readFileSync('docs/decisions/README.md', 'utf8');
const unlisted = docs.filter(doc => /^docs\/decisions\/\d/.test(doc) && !index.includes(`(${basename(doc)})`));
problems.push(...unlisted.map(doc => `docs/decisions/README.md does not list ${doc}`));

for (const problem of problems) console.error(problem);
if (docs.length < 5) console.error('Run this at the root of the repository.');
process.exitCode = problems.length > 0 || docs.length < 5 ? 1 : 0;

function pathsIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.test(name))
    .flatMap(entry => [join(folder, entry.name), ...(entry.isDirectory() ? pathsIn(join(folder, entry.name)) : [])]);
}

function wordsOf(code) {
  return code
    .split(/[\s,;()'"]+/)
    .filter(word => /^\.?[\w@*][\w.@*-]*(\/[\w.@*{}-]+)*\/?$/.test(word) && looksLikePath(word));
}

/** A slash, or a name with the ending of a file; but no package, no number, and nothing that is made. */
function looksLikePath(word) {
  return (
    /\w\/|[\w*]\.(ts|tsx|mjs|js|json|md|sql|css|yml|yaml|toml)$/.test(word) &&
    !/^([@\d]|application\/)/.test(word) &&
    !made.test(word)
  );
}

/** From the root, from the page, from its package; or the end of a path, as one speaks of `viewer.ts` or `cli/help.ts`. */
function isKnown(word, doc) {
  const home = /^packages\/\w+/.exec(doc)?.[0] ?? '.';
  return [word, join(dirname(doc), word), join(home, word)].some(path => isThere(path)) || isThere(word, '(^|/)');
}

function isThere(path, start = '^') {
  const signs = path.replace(/\/$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`${start}${signs.replaceAll('*', '[^/]*')}$`);
  return paths.some(known => pattern.test(known));
}

/** `pnpm <script>` or `pnpm -C packages/ui <script>`, where no package.json has the script. */
function commandsOf(code) {
  return [...code.matchAll(/\bpnpm (?:-C (\S+) )?(\w[\w:-]*)/g)]
    .filter(([, folder = '.', script]) => !pnpmsOwn.includes(script) && !(script in scriptsOf(folder)))
    .map(([command]) => command);
}

function scriptsOf(folder) {
  return paths.includes(join(folder, 'package.json'))
    ? JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts
    : {};
}
