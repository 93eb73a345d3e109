import { Note } from './Note.tsx';
import { useWords } from './words.tsx';

/** What a facility tells families before they ask it; the same on the family's page and in the preview of its administrator. */
export function FacilityNote({ facility, children }: { facility: string; children: string }) {
  const t = useWords();
  return (
    <Note icon="message" title={t('ui.facilityNote', { facility })}>
      <p className="as-typed">{children}</p>
    </Note>
  );
}
