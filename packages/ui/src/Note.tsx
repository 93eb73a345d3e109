import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './IconSprite.tsx';
import type { Family } from './status.ts';

interface NoteProps {
  family?: Family;
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  /** 'status' when it comes while the page is open and must be heard. */
  role?: 'status' | 'alert';
}

/** A banner inside the page. */
export function Note({ family = 'calm', icon = 'info', title, children, role }: NoteProps) {
  return (
    <div className={`note ${family}`} role={role}>
      <Icon name={icon} />
      <div>
        {title && <b>{title}</b>} {children}
      </div>
    </div>
  );
}
