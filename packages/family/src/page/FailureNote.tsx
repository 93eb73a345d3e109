import { isOutdated } from '@openvisit/live/outdated.ts';
import { requestIdOf } from '@openvisit/live/requestId.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { TellNumber } from '@openvisit/ui/TellNumber.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { isTooMany } from '../apollo/failureCodes.ts';

/**
 * A button's work got no answer: nothing is lost, press again. Whether it arrived nobody knows (only the answer may have been
 * lost), so this claims neither.
 */
export function FailureNote({ failure }: { failure: unknown }) {
  const t = useWords();
  const refused = isOutdated(failure) || isTooMany(failure);
  return (
    <Note family="stop" icon="broken" role="alert" title={t(refused ? 'problem.notSent' : 'problem.noAnswer')}>
      {isOutdated(failure) ? <Outdated /> : t(isTooMany(failure) ? 'problem.busy' : 'problem.network')}
      <TellNumber number={requestIdOf(failure)} />
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
