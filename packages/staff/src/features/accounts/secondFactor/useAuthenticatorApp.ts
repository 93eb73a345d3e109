import { useEffect, useState } from 'react';
import { useSend } from '../../../apollo/send.ts';
import { useAttempt } from '../proof/useAttempt.ts';
import { FinishAuthenticatorApp, StartAuthenticatorApp } from './enrolAsks.ts';
import type { Added } from './useAddPasskey.ts';

interface Secret {
  enrolmentId: string;
  uri: string;
  secret: string;
}

/** A secret for the app, asked for once the page is open, and the code that proves that the app has it. */
export function useAuthenticatorApp(onAdded: Added) {
  const send = useSend();
  const starting = useAttempt();
  const finishing = useAttempt();
  const [secret, setSecret] = useState<Secret>();
  const [waiting, setWaiting] = useState(true);

  async function start() {
    setWaiting(true);
    const made = await starting.attempt(
      'AuthenticatorSecret',
      async () => (await send(StartAuthenticatorApp, { input: { ok: true } })).startAuthenticatorApp,
    );
    if (made) setSecret(made);
    setWaiting(false);
  }
  useEffect(() => {
    void start();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once
  }, []);

  /** @returns what is to be fixed, box by box */
  async function finish(typed: { code: string; password: string }) {
    let faults: readonly { path: string; code: string }[] = [];
    if (!secret) return faults;
    const added = await finishing.attempt('SecondFactorAdded', async () => {
      const input = { enrolmentId: secret.enrolmentId, ...typed };
      const { finishAuthenticatorApp: answer } = await send(FinishAuthenticatorApp, { input });
      if (answer.__typename === 'InvalidInput') faults = answer.fields;
      return answer;
    });
    if (added) onAdded(added.recoveryCodes ?? null);
    return faults;
  }
  return {
    secret,
    waiting,
    start,
    finish,
    notStarted: starting.refusal,
    refusal: finishing.refusal,
    busy: finishing.busy,
  };
}
