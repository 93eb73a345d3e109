import { graphql } from '@openvisit/schema/family';
import type { SignUpInput } from '@openvisit/schema/family/graphql.ts';
import { isoDateOf } from '@openvisit/ui/forms/typedDate.ts';
import type { Language } from '@openvisit/ui/words.tsx';
import { addressInput } from '../components/addressForm.ts';
import type { TypedAccount } from './typedAccount.ts';

/** Makes an account. It opens nothing before the e-mail is confirmed. */
export const SignUpMutation = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      ... on SignedUp {
        verificationId
        email
        codeExpiresAt
      }
      ... on Problem {
        message
      }
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
      ... on TooManyAttempts {
        tryAgainAt
      }
    }
  }
`);

/** As the server takes it. */
export function signUpInput(account: TypedAccount, password: string, language: Language): SignUpInput {
  return {
    dateOfBirth: isoDateOf(account.born) ?? '',
    givenName: account.givenName.trim(),
    familyName: account.familyName.trim(),
    address: addressInput(account),
    email: account.email.trim(),
    phone: account.phone.trim(),
    password,
    language: language === 'es' ? 'ES' : 'EN',
  };
}
