import { useDraft } from '@openvisit/ui/useDraft.ts';

/** A code that was sent and not typed yet. */
export interface WaitingCode {
  verificationId: string;
  email: string;
  codeExpiresAt: string;
  sentAt: number;
  /** What goes on once the address is confirmed. */
  purpose: 'signUp' | 'change';
}

/** The code that this device waits for: remembered for a day, so that a killed tab, or the mail's link, goes on here. */
export function useWaitingCode() {
  const [waiting, setWaiting, forget] = useDraft<WaitingCode | null>('waitingCode', null);
  const wait = ({ verificationId, email, codeExpiresAt, purpose }: Omit<WaitingCode, 'sentAt'>) =>
    setWaiting({ verificationId, email, codeExpiresAt, purpose, sentAt: Date.now() });
  return { waiting, wait, forget };
}
