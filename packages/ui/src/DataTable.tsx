import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { SortHeader, type Sort } from './SortHeader.tsx';

/** One column. `cell` draws it; the first column is the row's header. */
export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  sortable?: boolean;
  /** Figures stand at the right. */
  end?: boolean;
}

interface DataTableProps<Row> {
  /** What the table shows; `captionUnseen` when a heading beside it says so. */
  caption: ReactNode;
  captionUnseen?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Enter, or a press on the row. Give the first cell a link to the same place for those who do not use keys. */
  onOpen?: (row: Row) => void;
  selected?: ReadonlySet<string>;
  /** Space. */
  onSelect?: (row: Row) => void;
}

/** A plain table: sortable headers are buttons, the arrows walk through the rows. */
export function DataTable<Row>({
  caption,
  captionUnseen,
  columns,
  rows,
  rowId,
  sort,
  onSort,
  ...row
}: DataTableProps<Row>) {
  const [at, setAt] = useState<string>();
  const home = rows.some(each => rowId(each) === at) ? at : rows[0] && rowId(rows[0]);
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <SortHeader key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(each => (
            <tr
              key={rowId(each)}
              tabIndex={rowId(each) === home ? 0 : -1}
              aria-selected={row.selected?.has(rowId(each))}
              onFocus={() => setAt(rowId(each))}
              onKeyDown={event =>
                walk(
                  event,
                  () => row.onOpen?.(each),
                  () => row.onSelect?.(each),
                )
              }
              onClick={event => !(event.target as Element).closest('a, button, input, label') && row.onOpen?.(each)}
            >
              {columns.map((column, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    scope={index === 0 ? 'row' : undefined}
                    className={column.end ? 'end' : undefined}
                  >
                    {column.cell(each)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function walk(event: KeyboardEvent<HTMLTableRowElement>, open: () => void, select: () => void) {
  const row = event.currentTarget;
  if (event.target !== row) return;
  const goals: Record<string, Element | null | undefined> = {
    ArrowDown: row.nextElementSibling,
    ArrowUp: row.previousElementSibling,
    Home: row.parentElement?.firstElementChild,
    End: row.parentElement?.lastElementChild,
  };
  if (event.key in goals) (goals[event.key] as HTMLElement | null)?.focus();
  else if (event.key === 'Enter') open();
  else if (event.key === ' ') select();
  else return;
  event.preventDefault();
}
