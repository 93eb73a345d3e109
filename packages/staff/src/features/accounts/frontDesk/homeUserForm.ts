import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { CreateHomeUserInput, Language } from '@openvisit/schema/staff/graphql.ts';
import { faultsIn, type FaultWords, type FieldFault, type TextRule } from '@openvisit/ui/forms/formRules.ts';
import { emptyDate, isEmptyDate, isoDateOf, type TypedDate } from '@openvisit/ui/forms/typedDate.ts';

type PersonField = 'givenName' | 'familyName' | 'email' | 'phone';
type AddressField = 'line1' | 'line2' | 'city' | 'state' | 'postalCode';
type TextField = PersonField | AddressField;

/** A box of the form. */
export type HomeUserField = TextField | 'facilityId' | 'dateOfBirth';

/** What is typed at the front desk. */
export type TypedHomeUser = Record<TextField, string> & {
  facilityId: string;
  dateOfBirth: TypedDate;
  language: Language;
};

const { givenName, familyName, email, phone } = inputRules.CreateHomeUserInput;
const personRules: Record<PersonField, TextRule> = { givenName, familyName, email, phone };
const addressRules: Record<AddressField, TextRule> = inputRules.AddressInput;
const addressFields = Object.keys(addressRules) as AddressField[];

export const homeUserFields: readonly HomeUserField[] = [
  'facilityId',
  ...(Object.keys(personRules) as PersonField[]),
  'dateOfBirth',
  ...addressFields,
];

export const maxOf = (field: HomeUserField): number => ({ ...personRules, ...addressRules })[field as TextField]?.max;

export const emptyHomeUser = (facilityId: string): TypedHomeUser => ({
  facilityId,
  givenName: '',
  familyName: '',
  dateOfBirth: emptyDate,
  email: '',
  phone: '',
  line1: '',
  line2: '',
  city: '',
  state: '',
  postalCode: '',
  language: 'EN',
});

/** What the server would refuse, in the order of the form. An address may be left out, but not in part. */
export function homeUserFaults(typed: TypedHomeUser, words: FaultWords<HomeUserField>): FieldFault<HomeUserField>[] {
  const missing = (field: HomeUserField) => [{ id: field, message: words(field, 'REQUIRED') }];
  return [
    ...(typed.facilityId ? [] : missing('facilityId')),
    ...faultsIn(typed, { givenName, familyName }, words),
    ...dateFaults(typed.dateOfBirth, words),
    ...faultsIn(typed, { email, phone }, words),
    ...(hasAddress(typed) ? faultsIn(typed, addressRules, words) : []),
  ];
}

function dateFaults(typed: TypedDate, words: FaultWords<HomeUserField>): FieldFault<HomeUserField>[] {
  const born = isoDateOf(typed);
  if (born && born < new Date().toISOString()) return [];
  return [{ id: 'dateOfBirth', message: words('dateOfBirth', isEmptyDate(typed) ? 'REQUIRED' : 'WRONG') }];
}

const hasAddress = (typed: TypedHomeUser) => addressFields.some(field => typed[field].trim() !== '');

/** As the server takes it; what was left empty is left out. */
export function homeUserInput(typed: TypedHomeUser): CreateHomeUserInput {
  const { facilityId, language, line1, line2, city, state, postalCode } = typed;
  return {
    facilityId,
    language,
    givenName: typed.givenName.trim(),
    familyName: typed.familyName.trim(),
    dateOfBirth: isoDateOf(typed.dateOfBirth)!,
    email: typed.email.trim(),
    phone: typed.phone.trim() || null,
    address: hasAddress(typed)
      ? {
          line1: line1.trim(),
          line2: line2.trim() || null,
          city: city.trim(),
          state: state.trim().toUpperCase(),
          postalCode: postalCode.trim(),
        }
      : null,
  };
}
