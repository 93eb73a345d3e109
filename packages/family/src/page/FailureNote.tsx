import { isOutdated } from '@openvisit/live/outdated.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { isTooMany } from '../apollo/failureCodes.ts';

/** A button's work did not reach the server, or the server failed: nothing is lost, press again. */
export function FailureNote({ failure }: { failure: unknown }) {
  const t = useWords();
  return (
    <Note family="stop" icon="broken" role="alert" title={t('problem.notSent')}>
      {isOutdated(failure) ? <Outdated /> : t(isTooMany(failure) ? 'problem.busy' : 'problem.network')}
    </Note>
  );
}

function Outdated() {
  const t = useWords();
  return (
    <>
      <p>{t('failed.old')}</p>
      <Button kind="second" onClick={() => location.reload()}>
        {t('failed.reload')}
      </Button>
    </>
  );
}
