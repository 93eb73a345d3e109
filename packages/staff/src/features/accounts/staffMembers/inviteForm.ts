import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { InviteStaffMemberInput, Language, StaffRole } from '@openvisit/schema/staff/graphql.ts';
import { faultsIn, type FaultWords, type FieldFault, type TextRule } from '@openvisit/ui/forms/formRules.ts';

type TextField = 'givenName' | 'familyName' | 'email';
export type InviteField = TextField | 'role' | 'facilityIds';

/** Whom to invite, as it is typed and chosen. */
export type TypedInvitation = Record<TextField, string> & {
  role: StaffRole | '';
  facilityIds: readonly string[];
  language: Language;
};

export const inviteRules: Record<TextField, TextRule> = inputRules.InviteStaffMemberInput;

export const inviteFields: readonly InviteField[] = ['givenName', 'familyName', 'email', 'role', 'facilityIds'];

export const emptyInvitation = (facilityIds: readonly string[]): TypedInvitation => ({
  givenName: '',
  familyName: '',
  email: '',
  role: '',
  facilityIds: facilityIds.length === 1 ? facilityIds : [],
  language: 'EN',
});

/** What the server would refuse, in the order of the form. */
export function inviteFaults(typed: TypedInvitation, words: FaultWords<InviteField>): FieldFault<InviteField>[] {
  const missing = (id: InviteField, isMissing: boolean) => (isMissing ? [{ id, message: words(id, 'REQUIRED') }] : []);
  return [
    ...faultsIn(typed, inviteRules, words),
    ...missing('role', !typed.role),
    ...missing('facilityIds', typed.facilityIds.length === 0),
  ];
}

export const inviteInput = ({ role, facilityIds, language, ...texts }: TypedInvitation): InviteStaffMemberInput => ({
  givenName: texts.givenName.trim(),
  familyName: texts.familyName.trim(),
  email: texts.email.trim(),
  role: role || 'OFFICER',
  facilityIds: [...facilityIds],
  language,
});
