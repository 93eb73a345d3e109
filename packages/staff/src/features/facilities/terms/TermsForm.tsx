import { useAction } from '@openvisit/live/useAction.ts';
import { Field } from '@openvisit/ui/Field.tsx';
import { faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useTypedForm } from '../forms/useTypedForm.ts';
import { SaveVisitingTerms, type TermsFacility } from './termsAsks.ts';
import { longest, termsFaults, termsFields, typedTerms, type TermsField } from './termsForm.ts';
import { TermsPreview } from './TermsPreview.tsx';

interface Props {
  facility: TermsFacility;
  onSaved(): void;
  onLeave(): void;
}

/** A new version of the terms, in both languages, from a day on. */
export function TermsForm({ facility, onSaved, onLeave }: Props) {
  const t = useWords();
  const words = useTermsWords();
  const [newest] = facility.visitingTermsVersions;
  const form = useTypedForm(`terms.${facility.id}`, { typed: typedTerms(newest), version: newest?.version });
  const { act, failure, busy } = useAction(SaveVisitingTerms);

  async function save() {
    if (!form.faults.show(termsFaults(form.typed, facility.timeZone, words))) return;
    const { effectiveFrom, bodyEn, bodyEs } = form.typed;
    const input = { facilityId: facility.id, effectiveFrom, bodyEn: bodyEn.trim(), bodyEs: bodyEs.trim() };
    const answer = (await act({ input }))?.answer;
    if (answer?.__typename === 'InvalidInput') form.faults.show(faultsOf(answer.fields, termsFields, words));
    if (answer?.__typename !== 'VisitingTerms') return;
    form.giveUp();
    onSaved();
  }
  const box = (field: 'bodyEn' | 'bodyEs', lang: 'en' | 'es') => (
    <div className="group">
      <TextArea
        name={field}
        lang={lang}
        rows={14}
        label={t(`terms.${field}`)}
        value={form.typed[field]}
        problem={form.at(field)}
        onChange={event => form.type({ [field]: event.currentTarget.value })}
      />
      <TermsPreview lang={lang} body={form.typed[field]} facility={facility.name} />
    </div>
  );
  return (
    <FormFrame
      title={t('terms.add')}
      form={form}
      save={t('administration.settings.save')}
      busy={busy}
      failed={Boolean(failure)}
      onSave={() => void save()}
      onLeave={onLeave}
    >
      <Field
        type="date"
        name="effectiveFrom"
        label={t('terms.effectiveFrom')}
        hint={t('terms.effectiveFrom.hint')}
        value={form.typed.effectiveFrom}
        problem={form.at('effectiveFrom')}
        onChange={event => form.type({ effectiveFrom: event.currentTarget.value })}
      />
      <div className="pairs languages">
        {box('bodyEn', 'en')}
        {box('bodyEs', 'es')}
      </div>
      <p className="quiet">{t('terms.hitsNothing')}</p>
    </FormFrame>
  );
}

function useTermsWords(): FaultWords<TermsField> {
  const t = useWords();
  return (field, code) => {
    if (field === 'effectiveFrom')
      return t(code === 'PAST' ? 'terms.effectiveFrom.past' : 'terms.effectiveFrom.missing');
    if (code === 'TOO_LONG') return t('administration.tooLong', { max: longest });
    return t(code === 'REQUIRED' || code === 'TOO_SHORT' ? `terms.${field}.missing` : 'form.hidden');
  };
}
