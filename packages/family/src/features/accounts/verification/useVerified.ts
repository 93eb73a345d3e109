import type { VerifyEmailMutation } from '@openvisit/schema/family/graphql.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useState } from 'react';
import { emptyAccount } from '../signUp/typedAccount.ts';
import { useWaitingCode, type WaitingCode } from './useWaitingCode.ts';

type Verified = Extract<VerifyEmailMutation['verifyEmail'], { __typename: 'EmailVerified' }>;

/** Once the address is confirmed, this device forgets the code it waited for and all that was typed to sign up. */
export function useVerified() {
  const { waiting, forget } = useWaitingCode();
  const [, , forgetAccount] = useDraft('signUp', emptyAccount);
  const [done, setDone] = useState<{ verified: Verified; purpose: WaitingCode['purpose'] | undefined }>();

  function verify(verified: Verified) {
    setDone({ verified, purpose: waiting?.purpose });
    forgetAccount();
    forget();
  }
  return { ...done, verify };
}
