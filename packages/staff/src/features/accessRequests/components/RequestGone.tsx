import { Empty } from '@openvisit/ui/Empty.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';

/** An address of a request that is not there, or not for this officer. */
export function RequestGone() {
  const t = useWords();
  return (
    <>
      <div className="pane in-pane">
        <Empty
          icon="question"
          title={t('request.gone')}
          action={<Button href={paths.requests}>{t('request.goneAction')}</Button>}
        >
          {t('request.goneHint')}
        </Empty>
      </div>
      <div className="pane" />
    </>
  );
}
