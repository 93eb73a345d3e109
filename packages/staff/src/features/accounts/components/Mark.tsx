import { Icon } from '@openvisit/ui/Icon.tsx';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import type { Family } from '@openvisit/ui/status.ts';

/** A shape, a word and a colour, as statuses have, for what is no status. */
export function Mark({ family, icon, words }: { family: Family; icon: IconName; words: string }) {
  return (
    <span className={`status ${family}`}>
      <Icon name={icon} />
      {words}
    </span>
  );
}
