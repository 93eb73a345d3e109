import type { CodeRefusal } from '@openvisit/schema/family/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { CodeHelp } from './CodeHelp.tsx';
import type { SendAnew } from './SendAnew.tsx';

interface SpentCodeProps extends Omit<Parameters<typeof SendAnew>[0], 'only'> {
  why: Exclude<`${CodeRefusal}`, 'WRONG'>;
}

/** The code, or the link, opens nothing any more: why, and the way to a new one. */
export function SpentCode({ why, ...props }: SpentCodeProps) {
  const t = useWords();
  return (
    <Page title={t(`verify.${why}`)}>
      <Title lead={t('verify.needNew')}>{t(`verify.${why}`)}</Title>
      <CodeHelp {...props} only />
    </Page>
  );
}
