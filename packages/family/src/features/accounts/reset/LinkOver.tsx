import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';

/** The link was used, replaced or is too old: the way to a new one. */
export function LinkOver() {
  const t = useWords();
  const again = (
    <Button wide href={paths.forgotPassword}>
      {t('reset.again')}
    </Button>
  );
  return (
    <Page title={t('verify.linkOver')} bar={{ action: again }}>
      <Title lead={t('reset.overLead')}>{t('verify.linkOver')}</Title>
    </Page>
  );
}
