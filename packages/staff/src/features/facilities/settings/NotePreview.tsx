import uiEnglish from '@openvisit/ui/locales/en.json' with { type: 'json' };
import uiSpanish from '@openvisit/ui/locales/es.json' with { type: 'json' };
import { FacilityNote } from '@openvisit/ui/FacilityNote.tsx';
import { useWords, WordsIn, type Catalogue } from '@openvisit/ui/words.tsx';
import type { NoteField } from './settingsForm.ts';

const languages: Record<NoteField, { language: 'en' | 'es'; catalogues: readonly Catalogue[] }> = {
  familyNoteEn: { language: 'en', catalogues: [uiEnglish] },
  familyNoteEs: { language: 'es', catalogues: [uiSpanish] },
};

/** The note as families read it, in their language. */
export function NotePreview({ field, facility, text }: { field: NoteField; facility: string; text: string }) {
  const t = useWords();
  if (!text.trim()) return null;
  const language = languages[field];
  return (
    <figure className="preview">
      <figcaption className="label">{t('administration.settings.preview')}</figcaption>
      <div lang={language.language}>
        <WordsIn {...language}>
          <FacilityNote facility={facility}>{text.trim()}</FacilityNote>
        </WordsIn>
      </div>
    </figure>
  );
}
