import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { DoneHead } from '../../../page/DoneHead.tsx';
import { Page } from '../../../page/Page.tsx';

/** The new password counts, on this device too; the others are signed out. */
export function PasswordChanged() {
  const t = useWords();
  const back = (
    <Button wide href={paths.account}>
      {t('account.back')}
    </Button>
  );
  return (
    <Page
      title={t('reset.done')}
      family="good"
      head={<DoneHead title={t('reset.done')} lead={t('account.password.others')} />}
      bar={{ action: back }}
    >
      {null}
    </Page>
  );
}
