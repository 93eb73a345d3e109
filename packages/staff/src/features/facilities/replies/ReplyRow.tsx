import { Button } from '@openvisit/ui/Button.tsx';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import { ReplyWords } from './ReplyWords.tsx';
import type { ReplyText } from './replyTextAsks.ts';

interface Props {
  reply: ReplyText;
  isFirst: boolean;
  isLast: boolean;
  onChange(): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
}

/** One usual reply, with what can be done to it. */
export function ReplyRow({ reply, isFirst, isLast, onChange, onMove, onRemove }: Props) {
  const t = useWords();
  const press = (icon: IconName, label: WordId, about: WordId, act: () => void, disabled = false) => (
    <Button
      slim
      kind="second"
      icon={icon}
      aria-disabled={disabled}
      aria-label={t(about, { title: reply.title })}
      onClick={act}
    >
      {t(label)}
    </Button>
  );
  return (
    <>
      <header>
        <h2>{reply.title}</h2>
        <span className="row-actions">
          {press('pencil', 'administration.replies.change', 'administration.replies.changeWhich', onChange)}
          {press('up', 'administration.replies.up', 'administration.replies.upWhich', () => onMove(-1), isFirst)}
          {press('down', 'administration.replies.down', 'administration.replies.downWhich', () => onMove(1), isLast)}
          {press('close', 'administration.replies.remove', 'administration.replies.removeWhich', onRemove)}
        </span>
      </header>
      <ReplyWords reply={reply} />
    </>
  );
}
