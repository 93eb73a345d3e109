import { useAction } from '@openvisit/live/useAction.ts';
import { faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useTypedForm } from '../forms/useTypedForm.ts';
import { HitVisits } from '../hits/HitVisits.tsx';
import { useHits } from '../hits/useHits.ts';
import { type PolicyFacility, type PolicyVersion, SaveVisitingPolicy } from './policyAsks.ts';
import { PolicyFields } from './PolicyFields.tsx';
import {
  numberFields,
  plannedPolicy,
  policyFaults,
  type PolicyField,
  policyInput,
  rangeOf,
  typedPolicy,
} from './policyForm.ts';

interface Props {
  facility: PolicyFacility;
  /** What it begins with. */
  policy: PolicyVersion;
  onSaved(): void;
  onLeave(): void;
}

/** A new version of the policy, whole, from a day on. */
export function PolicyForm({ facility, policy, onSaved, onLeave }: Props) {
  const t = useWords();
  const words = usePolicyWords();
  const form = useTypedForm(`policy.${facility.id}`, {
    typed: typedPolicy(policy, facility.timeZone),
    version: facility.visitingPolicies[0]?.version,
  });
  const { act, failure, busy } = useAction(SaveVisitingPolicy);
  const faults = policyFaults(form.typed, facility.timeZone, words);
  const hits = useHits(plannedPolicy(facility, form.typed, faults.length === 0));

  async function save() {
    if (!form.faults.show(faults) || !(await hits.wereTold())) return;
    const answer = (await act({ input: policyInput(facility.id, form.typed) }))?.answer;
    if (answer?.__typename === 'InvalidInput')
      form.faults.show(faultsOf(answer.fields, Object.keys(form.typed) as PolicyField[], words));
    if (answer?.__typename !== 'VisitingPolicy') return;
    form.giveUp();
    onSaved();
  }
  return (
    <FormFrame
      title={t('policy.add')}
      form={form}
      save={t('administration.settings.save')}
      busy={busy}
      failed={Boolean(failure)}
      onSave={() => void save()}
      onLeave={onLeave}
    >
      <PolicyFields typed={form.typed} problemAt={form.at} onType={form.type} />
      <p className="quiet">{t('policy.bookedStay')}</p>
      <HitVisits hits={hits} />
    </FormFrame>
  );
}

function usePolicyWords(): FaultWords<PolicyField> {
  const t = useWords();
  return (field, code) => {
    if (field === 'effectiveFrom')
      return t(code === 'REQUIRED' ? 'policy.effectiveFrom.missing' : 'policy.effectiveFrom.past');
    if (field === 'kindsOffered') return t('form.kinds.missing');
    if (field === 'durations') return t('policy.durations.wrong');
    if (code === 'ABOVE_MAX')
      return t(field === 'noticeMinMinutes' ? 'policy.noticeMinMinutes.above' : 'policy.minimumGuestAge.above');
    const number = numberFields.find(name => name === field);
    if (!number) return t('administration.tryAgain');
    const { from, to } = rangeOf(number);
    return t('administration.settings.range', { what: t(`policy.${number}`), from, to });
  };
}
