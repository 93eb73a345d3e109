import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';

/** An address of a request that is not there, or not for this officer. */
export function RequestGone() {
  const t = useWords();
  return (
    <>
      <div className="pane in-pane">
        <h1>{t('request.gone')}</h1>
        <p>{t('request.goneHint')}</p>
        <Button href={paths.requests}>{t('request.goneAction')}</Button>
      </div>
      <div className="pane" />
    </>
  );
}
