import type { DemoSignIn } from './demoFile.ts';

/**
 * The lines that a start of the demo prints: facility by facility its staff, and one family for each status.
 * @param colour where the terminal can show it
 */
export function linkLines(people: readonly DemoSignIn[], colour: boolean): string[] {
  const paint = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [bold, quiet] = [paint(1), paint(2)];
  const wide = Math.max(...people.map(({ name }) => name.length));
  const line = (person: DemoSignIn) =>
    `  ${what(person).padEnd(14)}${person.name.padEnd(wide + 2)}${quiet(person.link)}`;

  return facilitiesOf(people).flatMap(facility => {
    const here = people.filter(person => person.facility === facility);
    return ['', bold(facility || 'Not asked any facility yet'), ...onePerKind(here).map(line)];
  });
}

/** Facilities in the order of the staff list; those who asked nowhere come last. */
const facilitiesOf = (people: readonly DemoSignIn[]) => [...new Set(people.map(({ facility }) => facility))];

/** All staff, but of the families only the first of each status. */
function onePerKind(people: readonly DemoSignIn[]): DemoSignIn[] {
  const seen = new Set<string | null>();
  return people.filter(({ role, status }) => {
    if (role !== 'HOME_USER') return true;
    if (seen.has(status)) return false;
    seen.add(status);
    return true;
  });
}

function what({ role, status }: DemoSignIn): string {
  if (role === 'HOME_USER') return status ?? 'home user';
  return role.toLowerCase();
}
