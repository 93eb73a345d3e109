import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './IconSprite.tsx';

interface EmptyProps {
  icon: IconName;
  title: ReactNode;
  /** What will be here. */
  children?: ReactNode;
  /** One button. */
  action?: ReactNode;
}

/** Nothing here yet: says what will be here, and offers one action. */
export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children && <p className="quiet small">{children}</p>}
      {action}
    </div>
  );
}
