import type { VerifyEmailMutation } from '@openvisit/schema/family/graphql.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Words, useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { DoneHead } from '../../../page/DoneHead.tsx';
import { leaveTo } from '../../../page/leaveTo.ts';
import { Page } from '../../../page/Page.tsx';
import { takeWantedPath } from '../../../page/wantedPath.ts';
import type { WaitingCode } from './useWaitingCode.ts';

interface EmailConfirmedProps {
  verified: Extract<VerifyEmailMutation['verifyEmail'], { __typename: 'EmailVerified' }>;
  /** Absent on another device than the one that asked for the mail. */
  purpose: WaitingCode['purpose'] | undefined;
}

/** The address is confirmed. On the device that began, one goes on; on another one, or once it was confirmed elsewhere, one signs in. */
export function EmailConfirmed({ verified: { userName, signedIn, already }, purpose }: EmailConfirmedProps) {
  const t = useWords();
  const title = t(already ? 'verify.already' : 'verify.done');
  const canGoOn = signedIn || purpose === 'change';
  const head = (
    <DoneHead
      title={title}
      lead={<Words id="verify.userName" values={{ userName }} components={{ b: name => <b>{name}</b> }} />}
    />
  );
  const goOn = () => leaveTo(purpose === 'change' ? paths.account : (takeWantedPath() ?? paths.home));

  const action = canGoOn ? (
    <Button wide onClick={goOn}>
      {t('verify.goOn')}
    </Button>
  ) : (
    <Button wide href={paths.signIn}>
      {t('signIn.title')}
    </Button>
  );
  return (
    <Page title={title} family="good" head={head} bar={{ action }}>
      {!canGoOn && <p>{t('verify.elsewhere')}</p>}
      {canGoOn && purpose !== 'change' && <p>{t('verify.next')}</p>}
    </Page>
  );
}
