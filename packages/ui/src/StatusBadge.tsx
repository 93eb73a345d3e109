import { Icon } from './Icon.tsx';
import { statusLook, type Status } from './status.ts';
import { useWords } from './words.tsx';

interface StatusBadgeProps {
  status: Status;
  /** A date in the reader's words, where the status has an end: "Paused until January 4". */
  until?: string;
  small?: boolean;
}

/** A status as shape, word and colour, without a background. */
export function StatusBadge({ status, until, small = false }: StatusBadgeProps) {
  const t = useWords();
  const { family, icon, wordId } = statusLook(status);
  const word =
    until && (status === 'SUSPENDED' || status === 'BLOCKED')
      ? t(`${wordId}.until` as 'status.SUSPENDED.until', { until })
      : t(wordId);
  return (
    <span className={`status ${family} ${small ? 'small' : ''}`.trim()}>
      <Icon name={icon} />
      {word}
    </span>
  );
}
