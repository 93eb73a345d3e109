import { emptyDate, type TypedDate } from '@openvisit/ui/forms/typedDate.ts';
import { emptyAddress, type TypedAddress } from '../components/addressForm.ts';

/** What one types to sign up. The password is not among it. */
export interface TypedAccount extends TypedAddress {
  born: TypedDate;
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  /** All of it was there once, a password too. */
  wasChecked?: boolean;
}

export const emptyAccount: TypedAccount = {
  ...emptyAddress,
  born: emptyDate,
  givenName: '',
  familyName: '',
  email: '',
  phone: '',
};
