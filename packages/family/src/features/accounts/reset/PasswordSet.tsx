import { Button } from '@openvisit/ui/Button.tsx';
import { useWords, Words } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { DoneHead } from '../../../page/DoneHead.tsx';
import { Page } from '../../../page/Page.tsx';

/** The new password counts; one signs in with it, and with this user name. */
export function PasswordSet({ userName }: { userName: string }) {
  const t = useWords();
  const lead = <Words id="verify.userName" values={{ userName }} components={{ b: name => <b>{name}</b> }} />;
  const signIn = (
    <Button wide href={paths.signIn}>
      {t('signIn.title')}
    </Button>
  );
  return (
    <Page
      title={t('reset.done')}
      family="good"
      head={<DoneHead title={t('reset.done')} lead={lead} />}
      bar={{ action: signIn }}
    >
      <p>{t('reset.everywhere')}</p>
    </Page>
  );
}
