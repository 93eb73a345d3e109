/** What a person calls the machine they sit at, as far as the browser tells: a first name for a passkey. */
export function deviceName(agent: string = navigator.userAgent): string {
  return names.find(([sign]) => agent.includes(sign))?.[1] ?? '';
}

const names: readonly (readonly [sign: string, name: string])[] = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['CrOS', 'Chromebook'],
  ['Windows', 'Windows'],
  ['Macintosh', 'Mac'],
  ['Linux', 'Linux'],
];
