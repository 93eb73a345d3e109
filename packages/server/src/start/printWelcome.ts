import { join } from 'node:path';
import type { DemoSignIn } from '../demo/demoFile.ts';
import { linkLines } from '../demo/printLinks.ts';
import type { Environment } from '../environment.ts';

/** Says where to go, and in the demo as whom. */
export function printWelcome(environment: Environment, people: DemoSignIn[]): void {
  console.log(welcome(environment, people, process.stdout.isTTY).join('\n'));
}

/** The lines of the welcome. */
export function welcome(
  { familyUrl, staffUrl, dataDirectory, smtpUrl }: Environment,
  people: DemoSignIn[],
  colour = false,
) {
  const places = ['', 'OpenVisit is running.', '', `  Families   ${familyUrl}`, `  Staff      ${staffUrl}`];
  if (people.length === 0) return [...places, ''];
  return [
    ...places,
    ...(smtpUrl ? [] : [`  E-mail     ${familyUrl}/outbox`]),
    `  GraphiQL   ${staffUrl}/graphiql`,
    '',
    'This is the demo world: its people are made up. Open a link to sign in as one of them.',
    ...linkLines(people, colour),
    '',
    `All links: ${join(dataDirectory, 'demo.json')}`,
    'Ctrl-C stops. `pnpm demo:reset` starts afresh.',
    '',
  ];
}
