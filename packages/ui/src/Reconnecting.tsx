import { Note } from './Note.tsx';
import { useWords } from './words.tsx';

/** Says that the page is not live at the moment, and that nobody has to do anything about it. */
export function Reconnecting({ shown }: { shown: boolean }) {
  const t = useWords();
  return (
    <div className="reconnecting" role="status">
      {shown && (
        <Note family="wait" icon="broken" title={t('ui.reconnecting.title')}>
          {t('ui.reconnecting.detail')}
        </Note>
      )}
    </div>
  );
}
