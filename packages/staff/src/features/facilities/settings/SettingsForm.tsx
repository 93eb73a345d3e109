import { useAction } from '@openvisit/live/useAction.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import type { FormEvent } from 'react';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { SaveFacilitySettings, type FacilitySettings } from './facilitySettings.ts';
import { SettingsChanged } from './SettingsChanged.tsx';
import { SettingsFields } from './SettingsFields.tsx';
import {
  settingsFaults,
  settingsFields,
  settingsInput,
  settingsRules,
  typedSettings,
  isNumber,
  type SettingsField,
  type TypedSettings,
} from './settingsForm.ts';

interface Draft {
  /** What was on the screen when typing began; another one on the server means that somebody else saved. */
  version: number;
  /** The boxes that were typed in, and no others: what a colleague saves elsewhere stays theirs. */
  changes: Partial<TypedSettings>;
}

/** A facility's days, age, phone and words. What is typed stays on this device until it is saved, or given up. */
export function SettingsForm({ facility }: { facility: FacilitySettings }) {
  const t = useWords();
  const words = useSettingsWords();
  const saved = typedSettings(facility);
  const [draft, setDraft, forget] = useDraft<Draft | null>(`settings.${facility.id}.${useStaffMember().id}`, null);
  const { changes, version } = draft ?? { changes: {}, version: facility.version };
  const typed = { ...saved, ...changes };
  const overtaken = version < facility.version;
  const { faults, attempt, at, show } = useFaults();
  const { act, answer, failure, busy } = useAction(SaveFacilitySettings);

  const giveUp = () => {
    setDraft(null);
    forget();
    show([]);
  };
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || overtaken || !show(settingsFaults(typed, words))) return;
    const answered = (await act({ input: settingsInput(facility.id, version, typed) }))?.saveFacilitySettings;
    if (answered?.__typename === 'InvalidInput') show(faultsOf(answered.fields, settingsFields, words));
    if (answered?.__typename === 'Facility') giveUp();
  }
  return (
    <>
      <ErrorSummary problems={faults} attempt={attempt} />
      {overtaken && (
        <SettingsChanged onKeepMine={() => setDraft({ changes, version: facility.version })} onTakeTheirs={giveUp} />
      )}
      {failure && (
        <Note family="stop" icon="warning" role="alert">
          {t('administration.tryAgain')}
        </Note>
      )}
      <form className="typed-form settings" noValidate onSubmit={submit}>
        <SettingsFields
          facility={facility}
          typed={typed}
          problemAt={at}
          savedMeanwhile={field => (overtaken && saved[field] !== typed[field] ? saved[field] : undefined)}
          onType={changed => setDraft({ changes: { ...changes, ...changed }, version })}
        />
        <p className="foot">
          <Button type="submit" busy={busy} disabled={overtaken}>
            {t('administration.settings.save')}
          </Button>
          {draft && !overtaken && (
            <Button kind="plain" onClick={giveUp}>
              {t('administration.settings.giveUp')}
            </Button>
          )}
          <span role="status">
            {!draft && answer?.saveFacilitySettings.__typename === 'Facility' && t('administration.settings.saved')}
          </span>
        </p>
      </form>
    </>
  );
}

function useSettingsWords(): FaultWords<SettingsField> {
  const t = useWords();
  return (field, code) => {
    const { from = 0, to = 0, max } = settingsRules[field];
    if (isNumber(field))
      return t('administration.settings.range', { what: t(`administration.settings.${field}`), from, to });
    if (code === 'TOO_LONG') return t('administration.tooLong', { max });
    return t(`administration.settings.${field}.${code === 'REQUIRED' ? 'missing' : 'wrong'}`);
  };
}
