import { useWords } from '@openvisit/ui/words.tsx';
import type { ReplyText } from './replyTextAsks.ts';

/** English beside Spanish, as families will read it. */
export function ReplyWords({ reply }: { reply: ReplyText }) {
  const t = useWords();
  return (
    <div className="pairs">
      <div lang="en">
        <p className="label">{t('administration.replies.box.textEn')}</p>
        <p className="as-typed">{reply.textEn}</p>
      </div>
      <div lang="es">
        <p className="label">{t('administration.replies.box.textEs')}</p>
        <p className="as-typed">{reply.textEs}</p>
      </div>
    </div>
  );
}
