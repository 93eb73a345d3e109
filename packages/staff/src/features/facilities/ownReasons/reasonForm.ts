import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { ReasonCategory, ReasonSubject } from '@openvisit/schema/staff/graphql.ts';
import { faultsIn, type FaultWords, type FieldFault, type TextRule } from '@openvisit/ui/forms/formRules.ts';
import type { OwnReason } from './reasonAsks.ts';

export type ReasonText = keyof typeof inputRules.SaveReasonInput;
export type ReasonField = ReasonText | 'category' | 'appliesTo' | 'needsOfficerNote';

export interface TypedReason extends Record<ReasonText, string> {
  category: ReasonCategory;
  appliesTo: ReasonSubject[];
  needsOfficerNote: boolean;
}

export const reasonTexts: Record<ReasonText, TextRule> = inputRules.SaveReasonInput;
export const textNames = Object.keys(reasonTexts) as ReasonText[];
export const reasonFields: readonly ReasonField[] = ['category', 'appliesTo', 'needsOfficerNote', ...textNames];

export const categories: readonly ReasonCategory[] = [
  'NON_BEHAVIORAL',
  'BEHAVIORAL',
  'INVALID_ID',
  'INVALID_PICTURE',
  'POLICY_VIOLATION',
  'SECURITY_CONCERN',
];
export const subjects: readonly ReasonSubject[] = ['VISIT', 'ACCESS', 'INTERRUPTION'];

/** What stands on the server, as one would type it; a new reason without it. */
export const typedReason = (reason: OwnReason | undefined): TypedReason => ({
  category: reason?.category ?? 'NON_BEHAVIORAL',
  appliesTo: [...(reason?.appliesTo ?? ['VISIT'])],
  needsOfficerNote: reason?.needsOfficerNote ?? false,
  labelEn: reason?.labelEn ?? '',
  labelEs: reason?.labelEs ?? '',
  publicTextEn: reason?.publicTextEn ?? '',
  publicTextEs: reason?.publicTextEs ?? '',
  whatYouCanDoEn: reason?.whatYouCanDoEn ?? '',
  whatYouCanDoEs: reason?.whatYouCanDoEs ?? '',
});

/** What the server would refuse. */
export function reasonFaults(typed: TypedReason, words: FaultWords<ReasonField>): FieldFault<ReasonField>[] {
  const nothing = typed.appliesTo.length === 0;
  return [
    ...(nothing ? [{ id: 'appliesTo' as const, message: words('appliesTo', 'REQUIRED') }] : []),
    ...faultsIn(typed as Record<ReasonText, string>, reasonTexts, words as FaultWords<ReasonText>),
  ];
}
