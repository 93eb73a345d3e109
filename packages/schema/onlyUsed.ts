import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Ships of two files of the contract what an app's sources name and no more: of `inputRules.json` the inputs, and of
 * `possibleTypes.json` the unions and interfaces that a fragment is on. The other app's are no weight on a phone.
 * @param sources the folder of the app's sources
 */
export function onlyUsed(sources: string): Plugin {
  let text = '';
  const names = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name!));
  return {
    name: 'openvisit-only-used',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => void (text = textOf(sources)),
    load(id) {
      if (id.endsWith('/inputRules.json')) return JSON.stringify(pick(id, names(/\binputRules\.(\w+)/g)));
      if (!id.endsWith('/possibleTypes.json')) return undefined;
      const { possibleTypes } = read(id) as { possibleTypes: object };
      return JSON.stringify({ possibleTypes: only(possibleTypes, names(/\bon (\w+)/g)) });
    },
  };
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object;
const pick = (file: string, names: ReadonlySet<string>) => only(read(file), names);
const only = (all: object, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
