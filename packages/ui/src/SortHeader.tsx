import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

/** By which column a table is sorted, and which way. */
export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

interface SortHeaderProps {
  column: { id: string; header: ReactNode; sortable?: boolean; end?: boolean };
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

/** A column's head: plain words, or a button that sorts and turns the order round. */
export function SortHeader({ column, sort, onSort }: SortHeaderProps) {
  const t = useWords();
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const className = column.end ? 'end' : undefined;
  if (!column.sortable || !onSort) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    );
  }
  const press = () => onSort({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button type="button" onClick={press}>
        {column.header}
        {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} />}
        {direction && <span className="unseen">{t(`ui.table.${direction}`)}</span>}
      </button>
    </th>
  );
}
