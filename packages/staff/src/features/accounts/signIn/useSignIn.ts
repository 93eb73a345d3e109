import { useState } from 'react';
import { useSend } from '../../../apollo/send.ts';
import { leaveTo } from '../../../page/leaveTo.ts';
import { takeWantedPath } from '../../../page/wantedPath.ts';
import { signWithPasskey } from '../passkeys/passkey.ts';
import { passkeyRound } from '../passkeys/passkeyRound.ts';
import { useAttempt } from '../proof/useAttempt.ts';
import { FinishPasskeySignIn, SignInStaff, StartPasskeySignIn } from './signInAsks.ts';

/** The two ways in, and from there to where one wanted to go. The document is loaded anew, as another person's. */
export function useSignIn() {
  const send = useSend();
  const { attempt, refusal, busy } = useAttempt();
  const [leaving, setLeaving] = useState(false);

  function enter(signedIn: unknown) {
    if (!signedIn) return;
    setLeaving(true);
    leaveTo(takeWantedPath());
  }
  return {
    refusal,
    busy: busy || leaving,
    byPasskey: async () =>
      enter(
        await attempt('SignedIn', () =>
          passkeyRound({
            start: async () => (await send(StartPasskeySignIn, { input: { ok: true } })).startPasskeySignIn,
            sign: signWithPasskey,
            finish: async input => (await send(FinishPasskeySignIn, { input })).finishPasskeySignIn,
          }),
        ),
      ),
    byCode: async (input: { login: string; password: string; code: string }) =>
      enter(await attempt('SignedIn', async () => (await send(SignInStaff, { input })).signInStaff)),
  };
}
