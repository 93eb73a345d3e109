import { useSend } from '../../../apollo/send.ts';
import { makePasskey } from '../passkeys/passkey.ts';
import { passkeyRound } from '../passkeys/passkeyRound.ts';
import { useAttempt } from '../proof/useAttempt.ts';
import { FinishPasskeyEnrolment, StartPasskeyEnrolment } from './enrolAsks.ts';

/** What comes with a first factor: codes for the day it is lost. Shown once. */
export type Added = (recoveryCodes: readonly string[] | null) => void;

/** Makes a passkey on this device, and has the server keep it under a name. */
export function useAddPasskey(onAdded: Added) {
  const send = useSend();
  const { attempt, ...state } = useAttempt();

  async function add(name: string) {
    const added = await attempt('SecondFactorAdded', () =>
      passkeyRound({
        start: async () => (await send(StartPasskeyEnrolment, { input: { ok: true } })).startPasskeyEnrolment,
        sign: makePasskey,
        finish: async signed =>
          (await send(FinishPasskeyEnrolment, { input: { ...signed, name } })).finishPasskeyEnrolment,
      }),
    );
    if (added) onAdded(added.recoveryCodes ?? null);
  }
  return { ...state, add };
}
