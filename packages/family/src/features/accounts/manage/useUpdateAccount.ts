import { graphql } from '@openvisit/schema/family';
import type { UpdateAccountInput } from '@openvisit/schema/family/graphql.ts';
import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { paths } from '../../../app/paths.ts';

const UpdateAccountMutation = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      ... on HomeUser {
        id
        language
        ...AboutYou_homeUser
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
    }
  }
`);

/** Keeps what one changed and goes back to the account. @returns what the server refused of it */
export function useUpdateAccount() {
  const t = useWords();
  const [, navigate] = useLocation();
  const { act, failure, busy } = useAction(UpdateAccountMutation);

  async function update(input: UpdateAccountInput) {
    const sent = (await act({ input }))?.updateAccount;
    if (sent?.__typename === 'InvalidInput') return sent.fields;
    if (sent?.__typename !== 'HomeUser') return undefined;
    announce(t('account.saved'));
    navigate(paths.account, { replace: true });
    return [];
  }
  return { update, failure, busy };
}
