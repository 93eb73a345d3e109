import { expect, it } from '@jest/globals';
import { words } from './words.ts';

type Transform = { handler: (code: string, id: string) => { code: string } };
const compile = (messages: Record<string, string>) =>
  (words().transform as unknown as Transform).handler(JSON.stringify(messages), '/app/locales/en.json').code;

it('hands over messages that need no parser any more', () => {
  const code = compile({ greeting: 'Hello {name}', plain: 'Back "home"' });
  const catalogue: unknown = new Function(code.replace('export default', 'return'))();
  expect(catalogue).toEqual({ greeting: ['Hello ', ['name']], plain: ['Back "home"'] });
});

it('stops the build at a message that is none, and names it', () => {
  expect(() => compile({ broken: 'Hello {name' })).toThrow('/app/locales/en.json: "broken"');
});
