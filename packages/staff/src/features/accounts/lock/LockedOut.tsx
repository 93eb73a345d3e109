import { graphql } from '@openvisit/schema/staff';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useSend } from '../../../apollo/send.ts';
import { paths } from '../../../app/paths.ts';
import { isDemo } from '../../../page/isDemo.ts';
import { leaveTo } from '../../../page/leaveTo.ts';

const LeaveLocked = graphql(`
  mutation LeaveLocked($input: SignOutInput!) {
    signOut(input: $input) {
      __typename
    }
  }
`);

/** Somebody else sits here now, or nothing at hand proves anything. What was typed waits for its own person. */
export function LockedOut() {
  const t = useWords();
  const send = useSend();
  async function leave() {
    await send(LeaveLocked, { input: {} }).catch(() => undefined);
    leaveTo(paths.signIn);
  }
  return (
    <div className="sign-in-help">
      {isDemo() && <p>{t('lock.demo')}</p>}
      <p>
        {t('lock.other')}{' '}
        <Button kind="plain" onClick={() => void leave()}>
          {t('lock.signOut')}
        </Button>
      </p>
    </div>
  );
}
