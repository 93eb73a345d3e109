import { useState } from 'react';
import { AskForCode } from '../verification/AskForCode.tsx';
import { CodeForm } from '../verification/CodeForm.tsx';
import { EmailConfirmed } from '../verification/EmailConfirmed.tsx';
import { SpentCode } from '../verification/SpentCode.tsx';
import { useVerified } from '../verification/useVerified.ts';
import { useWaitingCode } from '../verification/useWaitingCode.ts';

/** The code of the mail. What this device waits for outlives a killed tab. */
export default function EnterCodePage() {
  const { waiting, wait } = useWaitingCode();
  const { verified, purpose, verify } = useVerified();
  const [spent, setSpent] = useState<Parameters<typeof SpentCode>[0]['why']>();
  const purposeNow = waiting?.purpose ?? 'signUp';

  function onSent(sent: Parameters<Parameters<typeof CodeForm>[0]['onSent']>[0]) {
    setSpent(undefined);
    wait({ ...sent, purpose: purposeNow });
  }
  if (verified) return <EmailConfirmed verified={verified} purpose={purpose} />;
  if (!waiting) return <AskForCode onSent={onSent} />;
  if (spent) return <SpentCode why={spent} waiting={waiting} onSent={onSent} />;
  return (
    <CodeForm key={waiting.verificationId} waiting={waiting} onSent={onSent} onSpent={setSpent} onVerified={verify} />
  );
}
