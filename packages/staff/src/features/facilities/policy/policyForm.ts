import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type {
  Payer,
  PlannedChangeInput,
  SaveVisitingPolicyInput,
  VisitApproval,
  VisitKind,
} from '@openvisit/schema/staff/graphql.ts';
import { faultsIn, type FaultWords, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { todayIn } from '../terms/termsForm.ts';
import type { PolicyFacility, PolicyVersion } from './policyAsks.ts';

/** Boxes for whole numbers, as they stand together on the form. */
export const numberGroups = {
  booking: ['noticeMinMinutes', 'noticeMaxDays', 'cancelCutoffMinutes', 'holdMinutes'],
  people: ['maxVisitors', 'adultAge', 'minimumGuestAge', 'weeklyQuotaPerson', 'weeklyQuotaVisitor'],
  day: ['bufferMinutes', 'joinEarlyMinutes', 'noShowGraceMinutes'],
  money: ['rateCentsPerMinute'],
} as const;
export type NumberGroup = keyof typeof numberGroups;
export type NumberField = (typeof numberGroups)[NumberGroup][number];
export const numberFields: readonly NumberField[] = Object.values(numberGroups).flat();

export const switches = ['pairApprovalRequired', 'familiesMayReschedule', 'recordedByDefault'] as const;
export type Switch = (typeof switches)[number];
export const startSteps = ['5', '10', '15', '20', '30', '60'] as const;
export const kinds: readonly VisitKind[] = ['REMOTE', 'ONSITE'];

/** A policy as it is typed: numbers are text. */
export type TypedPolicy = Record<NumberField | 'effectiveFrom' | 'durations' | 'startEveryMinutes', string> &
  Record<Switch, boolean> & { kindsOffered: VisitKind[]; visitApproval: VisitApproval; payer: Payer };
export type PolicyField = keyof TypedPolicy;

const rules = inputRules.SaveVisitingPolicyInput;
export const rangeOf = (field: NumberField) => rules[field];

/** A new version begins with what counts now. */
export const typedPolicy = (policy: PolicyVersion, timeZone: string): TypedPolicy => ({
  ...(Object.fromEntries(numberFields.map(field => [field, String(numberOf(policy, field))])) as Record<
    NumberField,
    string
  >),
  effectiveFrom: todayIn(timeZone),
  durations: policy.durations.join(', '),
  startEveryMinutes: String(policy.startEveryMinutes),
  kindsOffered: policy.kindsOffered,
  visitApproval: policy.visitApproval,
  payer: policy.payer,
  pairApprovalRequired: policy.pairApprovalRequired,
  familiesMayReschedule: policy.familiesMayReschedule,
  recordedByDefault: policy.recordedByDefault,
});

export const numberOf = (policy: PolicyVersion, field: NumberField): number =>
  field === 'rateCentsPerMinute' ? policy.ratePerMinute.cents : policy[field];

const lengthsIn = (typed: string) => typed.split(/[\s,;]+/).filter(Boolean);
const isLength = (text: string) =>
  /^\d{1,3}$/.test(text) && Number(text) >= 5 && Number(text) <= 480 && Number(text) % 5 === 0;

/** What the server would refuse, known before anything is sent. */
export function policyFaults(
  typed: TypedPolicy,
  timeZone: string,
  words: FaultWords<PolicyField>,
): FieldFault<PolicyField>[] {
  const lengths = lengthsIn(typed.durations);
  const numbers = faultsIn<NumberField>(typed, rules, words);
  const isFine = (...fields: NumberField[]) => !numbers.some(({ id }) => fields.includes(id));
  const others: [PolicyField, string | false][] = [
    ['effectiveFrom', typed.effectiveFrom ? typed.effectiveFrom < todayIn(timeZone) && 'PAST' : 'REQUIRED'],
    ['kindsOffered', typed.kindsOffered.length === 0 && 'REQUIRED'],
    ['durations', (lengths.length === 0 || lengths.length > 12 || !lengths.every(isLength)) && 'RANGE'],
    [
      'noticeMinMinutes',
      isFine('noticeMinMinutes', 'noticeMaxDays') &&
        Number(typed.noticeMinMinutes) >= Number(typed.noticeMaxDays) * 1440 &&
        'ABOVE_MAX',
    ],
    [
      'minimumGuestAge',
      isFine('minimumGuestAge', 'adultAge') && Number(typed.minimumGuestAge) > Number(typed.adultAge) && 'ABOVE_MAX',
    ],
  ];
  return [...others.flatMap(([id, code]) => (code ? [{ id, message: words(id, code) }] : [])), ...numbers];
}

export function policyInput(facilityId: string, typed: TypedPolicy): SaveVisitingPolicyInput {
  const { effectiveFrom, kindsOffered, visitApproval, payer } = typed;
  const { pairApprovalRequired, familiesMayReschedule, recordedByDefault } = typed;
  const numbers = Object.fromEntries(numberFields.map(field => [field, Number(typed[field])]));
  return {
    facilityId,
    effectiveFrom,
    ...(numbers as Record<NumberField, number>),
    durations: [...new Set(lengthsIn(typed.durations).map(Number))],
    startEveryMinutes: Number(typed.startEveryMinutes),
    kindsOffered,
    visitApproval,
    payer,
    pairApprovalRequired,
    familiesMayReschedule,
    recordedByDefault,
  };
}

/** What booked visits are asked about; nothing while the form cannot be read. */
export function plannedPolicy(
  { id: facilityId }: PolicyFacility,
  typed: TypedPolicy,
  isFine: boolean,
): PlannedChangeInput | undefined {
  if (!isFine) return undefined;
  const { effectiveFrom, kindsOffered, durations, maxVisitors, adultAge, minimumGuestAge } = policyInput(
    facilityId,
    typed,
  );
  return {
    policy: { facilityId, effectiveFrom, kindsOffered, durations, maxVisitors, adultAge, minimumGuestAge },
  };
}
