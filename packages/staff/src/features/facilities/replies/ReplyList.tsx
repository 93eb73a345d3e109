import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { Toast } from '@openvisit/ui/Toast.tsx';
import { ToastPlace } from '@openvisit/ui/ToastPlace.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { ReplyRow } from './ReplyRow.tsx';
import { useReplies } from './useReplies.ts';

/** A facility's usual replies in their order: add, change, move, remove. */
export function ReplyList({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const all = useReplies(facilityId);
  const [open, setOpen] = useState<string>();
  const { replies, removed } = all;
  if (!replies && all.error) return <TryAgain failure={all.error} onTry={() => void all.readAgain()} />;
  if (!replies) return <Skeleton label={t('app.loading')} lines={[30, 100, 30, 100]} />;

  const form = { facilityId, replies: all, onDone: () => setOpen(undefined) };
  const add = (
    <Button icon="plus" onClick={() => setOpen('new')}>
      {t('administration.replies.add')}
    </Button>
  );
  return (
    <>
      {all.failed && (
        <Note family="stop" icon="warning" role="alert">
          {t('administration.tryAgain')}
        </Note>
      )}
      {open === 'new' && <ReplyForm {...form} />}
      {open !== 'new' && replies.length > 0 && <p>{add}</p>}
      {open !== 'new' && replies.length === 0 && (
        <Empty icon="message" title={t('administration.replies.none')} action={add}>
          {t('administration.replies.noneHint')}
        </Empty>
      )}
      <ul className="replies">
        {replies.map((reply, index) => (
          <li key={reply.id}>
            {open === reply.id ? (
              <ReplyForm {...form} reply={reply} />
            ) : (
              <ReplyRow
                reply={reply}
                isFirst={index === 0}
                isLast={index === replies.length - 1}
                onChange={() => setOpen(reply.id)}
                onMove={by => void all.move(reply, by)}
                onRemove={() => void all.remove(reply)}
              />
            )}
          </li>
        ))}
      </ul>
      <ToastPlace>
        {removed && (
          <Toast key={removed.id} onUndo={() => void all.bringBack()} onEnd={all.forgetRemoved}>
            {t('administration.replies.removed', { title: removed.title })}
          </Toast>
        )}
      </ToastPlace>
    </>
  );
}
