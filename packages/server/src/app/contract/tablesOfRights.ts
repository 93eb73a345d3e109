import { existsSync, readFileSync } from 'node:fs';

/** The page of rights; a container may be without it. */
const page = new URL('../../../../../docs/authorisation.md', import.meta.url);

/** A line of docs/authorisation.md: its first cell, and the others by the head of their column. */
export interface Row {
  name: string;
  cells: Record<string, string>;
}

/** The lines of all tables whose first column is called so. */
export function rowsOf(
  firstColumn: 'field' | 'scoped field' | 'staff field' | 'type' | 'answer' | 'table' | 'request',
): Row[] {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const rows: Row[] = [];
  let columns: string[] | null = null;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line);
    if (!cells) columns = null;
    else if (!columns) columns = cells;
    else if (columns[0] === firstColumn && !cells[0]!.startsWith('--')) {
      const [, ...heads] = columns;
      rows.push({ name: cells[0]!, cells: Object.fromEntries(heads.map((head, i) => [head, cells[i + 1]!])) });
    }
  }
  return rows;
}

const cellsOf = (line: string): string[] | null =>
  line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim().replaceAll('`', ''))
    : null;

/** The fields that a cell lists. */
export const fieldsOf = (cell: string | undefined): string[] => cell?.split(', ') ?? [];
