import { join } from 'node:path';
import type { Environment } from '../environment.ts';
import type { DemoPerson } from './demoPeople.ts';

/** Says where to go, and in the demo as whom: all staff, and one family for each status. */
export function printWelcome(environment: Environment, people: DemoPerson[]): void {
  console.log(welcome(environment, people).join('\n'));
}

/** The lines of the welcome. */
export function welcome({ familyUrl, staffUrl, dataDirectory, smtpUrl }: Environment, people: DemoPerson[]): string[] {
  const mail = smtpUrl ? [] : [`  E-mail     ${familyUrl}/outbox`];
  const places = ['', 'OpenVisit is running.', '', `  Families   ${familyUrl}`, `  Staff      ${staffUrl}`, ...mail];
  if (people.length === 0) return [...places, ''];

  const staff = people.filter(({ role }) => role !== 'HOME_USER');
  const families = people.filter(({ role }) => role === 'HOME_USER');
  const facilities = new Set(staff.map(({ facility }) => facility));
  return [
    ...places,
    '',
    'This is the demo world: its people are made up. Open a link to sign in as one of them.',
    ...[...facilities].flatMap(facility =>
      group(
        facility,
        staff.filter(person => person.facility === facility),
      ),
    ),
    ...group('Families', firstOfEachStatus(families)),
    '',
    `  All links: ${join(dataDirectory, 'demo.json')}`,
    '  Ctrl-C stops. `pnpm demo:reset` starts afresh.',
    '',
  ];
}

function group(title: string, people: DemoPerson[]): string[] {
  const width = Math.max(...people.map(person => `${person.name}, ${standing(person)}`.length));
  return [
    '',
    `  ${title}`,
    ...people.map(person => `    ${`${person.name}, ${standing(person)}`.padEnd(width)}  ${person.link}`),
  ];
}

const standing = ({ role, status, facility }: DemoPerson) =>
  role === 'HOME_USER' ? `${sentence(status ?? 'NO_REQUEST')} at ${facility}` : sentence(role);

const sentence = (name: string) => name.toLowerCase().replaceAll('_', ' ');

function firstOfEachStatus(families: DemoPerson[]): DemoPerson[] {
  const first = new Map(families.toReversed().map(person => [person.status, person]));
  return families.filter(person => first.get(person.status) === person);
}
