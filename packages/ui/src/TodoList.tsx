import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './IconSprite.tsx';

/** A thing to do or to know; with an `href` the whole row is the target. */
export interface TodoItem {
  key?: string;
  icon?: IconName;
  title: ReactNode;
  detail?: ReactNode;
  href?: string;
  /** At the right: a `StatusBadge`, or a word such as "After that". */
  end?: ReactNode;
}

interface TodoListProps {
  items: readonly TodoItem[];
  /** Steps to take in this order. */
  ordered?: boolean;
}

/** Rows with an icon, a heading and a line: task lists, what one can do, good to know. */
export function TodoList({ items, ordered = false }: TodoListProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="todo">
      {items.map(({ key, icon, title, detail, href, end }, index) => (
        <li key={key ?? index}>
          {icon && <Icon name={icon} />}
          <div>
            <h3>{href ? <a href={href}>{title}</a> : title}</h3>
            {detail && <p>{detail}</p>}
          </div>
          {end}
        </li>
      ))}
    </List>
  );
}
