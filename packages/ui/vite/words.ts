import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Compiles `locales/*.json`, and those of an app's parts (`locales/visits/*.json`), while building, so that no message parser ships. A message that does not parse stops the build. */
export function words(): Plugin {
  return {
    name: 'openvisit-words',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/(?:\w+\/)?[a-z]{2}\.json$/ },
      handler(code, id) {
        const catalogue = JSON.parse(code) as Record<string, string>;
        const compiled = Object.entries(catalogue).map(([key, message]) => [key, compile(key, message, id)]);
        const text = JSON.stringify(JSON.stringify(Object.fromEntries(compiled)));
        return { code: `export default JSON.parse(${text});`, map: null, moduleType: 'js' };
      },
    },
  };
}

function compile(key: string, message: string, file: string): unknown {
  try {
    return compileMessageOrThrow(message);
  } catch (error) {
    throw new Error(`${file}: "${key}" is not an ICU message: ${message}`, { cause: error });
  }
}
