import { useSend } from '../../../apollo/send.ts';
import { signWithPasskey } from '../passkeys/passkey.ts';
import { passkeyRound } from '../passkeys/passkeyRound.ts';
import { FinishStepUp, StartStepUp, StepUpWithCode } from './proofAsks.ts';
import { useAttempt } from './useAttempt.ts';

/** The two ways to prove that one is still the person who signed in. */
export function useProof(onProven: () => void) {
  const send = useSend();
  const { attempt, ...state } = useAttempt();
  const tell = (proven: unknown) => void (proven && onProven());

  return {
    ...state,
    byPasskey: async () =>
      tell(
        await attempt('SteppedUp', () =>
          passkeyRound({
            start: async () => (await send(StartStepUp, { input: { ok: true } })).startStepUp,
            sign: signWithPasskey,
            finish: async input => (await send(FinishStepUp, { input })).finishStepUp,
          }),
        ),
      ),
    byCode: async (input: { password: string; code: string }) =>
      tell(await attempt('SteppedUp', async () => (await send(StepUpWithCode, { input })).stepUpWithCode)),
  };
}
