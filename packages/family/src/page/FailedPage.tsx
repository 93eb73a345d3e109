import { isCodeMissing } from '@openvisit/live/missingCode.ts';
import { isOutdated } from '@openvisit/live/outdated.ts';
import { numberToTell } from '@openvisit/live/requestId.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { TellNumber } from '@openvisit/ui/TellNumber.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useCallback, useEffect, useState } from 'react';
import { isNotThere, isSignedOut } from '../apollo/failureCodes.ts';
import { LoadingPage } from './LoadingPage.tsx';
import NotFoundPage from './NotFoundPage.tsx';
import { Page } from './Page.tsx';
import { Title } from './Title.tsx';

const everyMilliseconds = 5000;

/** A page that did not load: says what is safe, and tries again by itself as soon as the server can be reached. */
export function FailedPage({ failure, onTry }: { failure: unknown; onTry(): void }) {
  const t = useWords();
  const missing = isNotThere(failure);
  const [number] = useState(() => numberToTell(failure));
  const tryAgain = useCallback(async () => {
    const answer = await fetch('/health/live', { cache: 'no-store' }).catch(() => undefined);
    if (!answer?.ok) return;
    // A page whose code did not load, or is out of date, stays so until the document is loaded anew.
    if (isCodeMissing(failure) || isOutdated(failure)) location.reload();
    else onTry();
  }, [failure, onTry]);

  useEffect(() => {
    if (missing) return;
    const timer = setInterval(tryAgain, everyMilliseconds);
    return () => clearInterval(timer);
  }, [missing, tryAgain]);

  if (isSignedOut(failure)) return <LoadingPage />; // the sign-in page is on its way
  if (missing) return <NotFoundPage />;
  return (
    <Page title={t('failed.title')}>
      <div role="alert">
        <Title lead={t('failed.safe')}>{t('failed.title')}</Title>
      </div>
      <Button kind="second" icon="turn" onClick={tryAgain}>
        {t('ui.failed.tryNow')}
      </Button>
      <TellNumber number={number} />
    </Page>
  );
}
