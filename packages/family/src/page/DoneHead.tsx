import { Icon } from '@openvisit/ui/Icon.tsx';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import type { Family } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';

interface DoneHeadProps {
  family?: Family;
  icon?: IconName;
  /** What was done. */
  title: ReactNode;
  /** What one should know now. */
  lead?: ReactNode;
}

/** The answer above a page: something is done. */
export function DoneHead({ family = 'good', icon = 'tickFull', title, lead }: DoneHeadProps) {
  const t = useWords();
  return (
    <div className={`field ${family}`}>
      <div className="column">
        <p className={`status ${family}`}>
          <Icon name={icon} />
          {t('ui.confirmation.done')}
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
    </div>
  );
}
