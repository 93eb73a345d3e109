import { join } from 'node:path';
import type { DemoSignIn } from '../demo/demoFile.ts';
import type { Environment } from '../environment.ts';

/** Says where to go, and in the demo as whom: all staff, and one family for each status. */
export function printWelcome(environment: Environment, people: DemoSignIn[]): void {
  console.log(welcome(environment, people).join('\n'));
}

/** The lines of the welcome. */
export function welcome({ familyUrl, staffUrl, dataDirectory, smtpUrl }: Environment, people: DemoSignIn[]): string[] {
  const mail = smtpUrl ? [] : [`  E-mail     ${familyUrl}/outbox`];
  const places = [
    '',
    'OpenVisit is running.',
    '',
    `  Families   ${familyUrl}`,
    `  Staff      ${staffUrl}`,
    ...mail,
    '',
  ];
  if (people.length === 0) return places;

  const staff = Map.groupBy(
    people.filter(({ role }) => role !== 'HOME_USER'),
    ({ facility }) => facility ?? 'Staff',
  );
  return [
    ...places,
    'This is the demo world: its people are made up. Open a link to sign in as one of them.',
    ...[...staff].flatMap(([facility, members]) => group(facility, members)),
    ...group('Families', oneOfEachStatus(people)),
    '',
    `  All links: ${join(dataDirectory, 'demo.json')}`,
    '  Ctrl-C stops. `pnpm demo:reset` starts afresh.',
    '',
  ];
}

function group(title: string, people: DemoSignIn[]): string[] {
  const width = Math.max(...people.map(person => introduce(person).length));
  return ['', `  ${title}`, ...people.map(person => `    ${introduce(person).padEnd(width)}  ${person.link}`)];
}

function introduce({ name, role, status, facility }: DemoSignIn): string {
  if (role !== 'HOME_USER') return `${name}, ${role.toLowerCase()}`;
  return `${name}, ${status && facility ? `${status.toLowerCase().replaceAll('_', ' ')} at ${facility}` : 'no request yet'}`;
}

function oneOfEachStatus(people: DemoSignIn[]): DemoSignIn[] {
  const families = people.filter(({ role }) => role === 'HOME_USER');
  return [...Map.groupBy(families, ({ status }) => status).values()].flatMap(([first]) => first ?? []);
}
