import { announce } from '@openvisit/ui/announce.ts';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useSend } from '../../../apollo/send.ts';
import { useAttempt } from '../proof/useAttempt.ts';
import {
  EndOtherSessions,
  EndOwnSession,
  NewRecoveryCodes,
  RemoveAuthenticatorApp,
  RemovePasskey,
} from './accountAsks.ts';

/** What one does to the own account, one thing at a time; then the page reads anew and says what was done. */
export function useAccountActions(lookAgain: () => void) {
  const t = useWords();
  const send = useSend();
  const { attempt, refusal, busy } = useAttempt();
  const [said, setSaid] = useState<string>();

  function tell(word: WordId, name = '') {
    setSaid(t(word, { name }));
    announce(t(word, { name }));
    lookAgain();
  }
  return {
    refusal,
    busy,
    said,
    tell,
    async removePasskey({ id, name }: { id: string; name: string }) {
      setSaid(undefined);
      const input = { passkeyId: id };
      if (await attempt('StaffMember', async () => (await send(RemovePasskey, { input })).removePasskey))
        tell('ownAccount.passkey.removed', name);
    },
    async removeApp() {
      setSaid(undefined);
      const input = { ok: true };
      const removed = await attempt(
        'StaffMember',
        async () => (await send(RemoveAuthenticatorApp, { input })).removeAuthenticatorApp,
      );
      if (removed) tell('ownAccount.app.removed');
    },
    async newCodes() {
      setSaid(undefined);
      const input = { ok: true };
      const made = await attempt(
        'RecoveryCodes',
        async () => (await send(NewRecoveryCodes, { input })).newRecoveryCodes,
      );
      return made?.codes;
    },
    async endSession(sessionId: string) {
      setSaid(undefined);
      const input = { sessionId };
      if (await attempt('SignedOut', async () => (await send(EndOwnSession, { input })).endSession))
        tell('ownAccount.session.ended');
    },
    async endOthers() {
      setSaid(undefined);
      const input = { ok: true };
      if (await attempt('SignedOut', async () => (await send(EndOtherSessions, { input })).endOtherSessions))
        tell('ownAccount.sessions.ended');
    },
  };
}

export type AccountActions = ReturnType<typeof useAccountActions>;
