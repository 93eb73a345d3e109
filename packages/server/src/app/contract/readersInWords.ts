/** A line of docs/authorisation.md: the cells by the head of their column. */
export type Cells = Record<string, string>;

const columns = [
  ['home user', 'home users'],
  ['officer', 'officers'],
  ['administrator', 'administrators'],
  ['API client', 'keys'],
] as const;

/** How far somebody reaches, in the words of the page: nothing where the cell lets them reach nothing. */
export function reach(cell: string | undefined): string | undefined {
  if (cell?.startsWith('own, else')) return 'own';
  if (cell?.startsWith('here, else')) return 'of their facilities';
  return cell?.split(' / ').includes('yes') ? '' : undefined;
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

/**
 * Who reaches a field, as one phrase: "home users (own), officers and administrators (of their facilities)".
 * @param scopes those that open it to a key
 */
export function readersInWords(cells: Cells, scopes: readonly string[] = []): string {
  if (cells['nobody'] === 'yes') return 'anyone';
  const alike = new Map<string, string[]>();
  for (const [column, people] of columns) {
    const far = reach(cells[column]);
    if (far === undefined) continue;
    const who = column === 'API client' && scopes.length > 0 ? `keys with ${listed(scopes)}` : people;
    alike.set(far, [...(alike.get(far) ?? []), who]);
  }
  const groups = [...alike].map(([far, people]) => `${listed(people)}${far && ` (${far})`}`);
  return groups.join(', ') || 'nobody';
}
