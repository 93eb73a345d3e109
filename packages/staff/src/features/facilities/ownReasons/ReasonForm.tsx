import { useAction } from '@openvisit/live/useAction.ts';
import { faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useTypedForm } from '../forms/useTypedForm.ts';
import { SaveReason, type OwnReason } from './reasonAsks.ts';
import { ReasonFields } from './ReasonFields.tsx';
import { reasonFaults, reasonFields, reasonTexts, textNames, typedReason, type ReasonField } from './reasonForm.ts';

interface Props {
  facilityId: string;
  /** The one to change; a new one without it. */
  reason?: OwnReason | undefined;
  onSaved(): void;
  /** Somebody else saved: the list is read again. */
  onOvertaken(): void;
  onLeave(): void;
}

/** A reason of the facility's own: what it is for, and its words in both languages. */
export function ReasonForm({ facilityId, reason, onSaved, onOvertaken, onLeave }: Props) {
  const t = useWords();
  const words = useReasonWords();
  const form = useTypedForm(`reason.${facilityId}.${reason?.code ?? 'new'}`, {
    typed: typedReason(reason),
    version: reason?.version,
  });
  const { act, failure, busy } = useAction(SaveReason);

  async function save() {
    const { typed, version } = form;
    if (!form.faults.show(reasonFaults(typed, words))) return;
    const texts = Object.fromEntries(textNames.map(name => [name, typed[name].trim()]));
    const which = reason && version ? { code: reason.code, version } : {};
    const answer = (await act({ input: { facilityId, ...typed, ...texts, ...which } }))?.answer;
    if (answer?.__typename === 'InvalidInput') form.faults.show(faultsOf(answer.fields, reasonFields, words));
    if (answer?.__typename === 'OwnReasonChanged') onOvertaken();
    if (answer?.__typename !== 'OwnReason') return;
    form.giveUp();
    onSaved();
  }
  return (
    <FormFrame
      title={reason ? t('ownReasons.changeWhich', { name: reason.labelEn }) : t('ownReasons.add')}
      form={form}
      save={t('administration.settings.save')}
      busy={busy}
      failed={Boolean(failure)}
      onSave={() => void save()}
      onLeave={onLeave}
    >
      <ReasonFields typed={form.typed} problemAt={form.at} onType={form.type} />
      <p className="quiet">{t('ownReasons.hitsNothing')}</p>
    </FormFrame>
  );
}

function useReasonWords(): FaultWords<ReasonField> {
  const t = useWords();
  return (field, code) => {
    if (field === 'appliesTo') return t('ownReasons.appliesTo.missing');
    if (field === 'category' || field === 'needsOfficerNote') return t('administration.failed');
    if (code === 'TOO_LONG') return t('administration.tooLong', { max: reasonTexts[field].max });
    if (code === 'TAKEN') return t('ownReasons.taken');
    if (code === 'TOO_MANY') return t('ownReasons.tooMany');
    return t(code === 'REQUIRED' || code === 'TOO_SHORT' ? `ownReasons.${field}.missing` : 'form.hidden');
  };
}
