import { Field } from '@openvisit/ui/Field.tsx';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { FacilitySettings } from './facilitySettings.ts';
import { NotePreview } from './NotePreview.tsx';
import {
  dayFields,
  noteFields,
  type DayField,
  type NoteField,
  type SettingsField,
  type TypedSettings,
} from './settingsForm.ts';

interface Props {
  facility: FacilitySettings;
  typed: TypedSettings;
  problemAt(field: SettingsField): string | undefined;
  /** What somebody else saved there, where it differs. */
  savedMeanwhile(field: SettingsField): string | undefined;
  onType(changed: Partial<TypedSettings>): void;
}

/** The boxes of the settings, each with what it does. */
export function SettingsFields({ facility, typed, problemAt, savedMeanwhile, onType }: Props) {
  const t = useWords();
  const hint = (field: SettingsField) => {
    const theirs = savedMeanwhile(field);
    if (theirs === undefined) return t(`administration.settings.${field}.hint`);
    return t('administration.settings.savedMeanwhile', { value: theirs || t('administration.settings.nothing') });
  };
  const box = (field: SettingsField) => ({
    name: field,
    label: t(`administration.settings.${field}`),
    hint: hint(field),
    autoComplete: 'off',
    value: typed[field],
    problem: problemAt(field),
    onChange: (event: { currentTarget: { value: string } }) => onType({ [field]: event.currentTarget.value }),
  });
  const number = (field: DayField | 'minimumAge') => <Field key={field} {...box(field)} inputMode="numeric" />;
  const note = (field: NoteField) => (
    <div key={field} className="group">
      <TextArea {...box(field)} rows={4} lang={field === 'familyNoteEn' ? 'en' : 'es'} />
      <NotePreview field={field} facility={facility.name} text={typed[field]} />
    </div>
  );

  return (
    <>
      <section className="group" aria-labelledby="settings-days">
        <h2 id="settings-days">{t('administration.settings.days')}</h2>
        <div className="pairs">{dayFields.map(number)}</div>
      </section>
      <section className="group" aria-labelledby="settings-people">
        <h2 id="settings-people">{t('administration.settings.people')}</h2>
        <div className="pairs">
          {number('minimumAge')}
          <Field {...box('phone')} type="tel" />
        </div>
      </section>
      <section className="group" aria-labelledby="settings-note">
        <div>
          <h2 id="settings-note">{t('administration.settings.note')}</h2>
          <p className="quiet small">{t('administration.settings.noteHint')}</p>
        </div>
        <div className="pairs languages">{noteFields.map(note)}</div>
      </section>
    </>
  );
}
