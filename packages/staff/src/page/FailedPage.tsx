import { hasCode } from '@openvisit/live/graphqlErrors.ts';
import { isCodeMissing, reloadWhenReachable } from '@openvisit/live/missingCode.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../app/paths.ts';
import { TryAgain } from './TryAgain.tsx';

/** There is no such thing, or it is another facility's: the server does not tell which. */
const isNotThere = (failure: unknown) => hasCode(failure, 'NOT_FOUND') || hasCode(failure, 'FORBIDDEN');

/** What stands in place of a page that could not be shown. */
export function FailedPage({ failure, onTry }: { failure: unknown; onTry(): void }) {
  const t = useWords();
  return (
    <main id="main" className="pane in-pane">
      {isNotThere(failure) ? (
        <>
          <h1>{t('notThere.title')}</h1>
          <p>{t('notThere.hint')}</p>
          <Button href={paths.requests}>{t('notFound.action')}</Button>
        </>
      ) : (
        <TryAgain failure={failure} onTry={isCodeMissing(failure) ? () => void reloadWhenReachable() : onTry} />
      )}
    </main>
  );
}
