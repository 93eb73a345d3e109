import { followLinks } from '@openvisit/ui/followLinks.ts';
import { IconSprite } from '@openvisit/ui/IconSprite.tsx';
import { LiveRegion } from '@openvisit/ui/LiveRegion.tsx';
import { WordsProvider } from '@openvisit/ui/words.tsx';
import { Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useLocked } from '../features/accounts/lock/useLocked.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PageLoading } from './PageLoading.tsx';
import { openRoutes, SignedIn } from './routes.tsx';
import { useLanguageOfBrowser } from './useLanguageOfBrowser.ts';

/** The staff app: pages that anyone may open, and all others behind the sign-in. */
export function App() {
  const [, navigate] = useLocation();
  const locked = useLocked(); // what is told of pages that are out of sight is out of hearing too
  const { language, catalogues } = useLanguageOfBrowser();
  useEffect(() => followLinks(navigate), [navigate]);

  return (
    <WordsProvider language={language} catalogues={catalogues}>
      <IconSprite />
      <ErrorBoundary>
        <Suspense fallback={<PageLoading />}>
          <Switch>
            {openRoutes.map(({ path, Page }) => (
              <Route key={path} path={path} component={Page} />
            ))}
            <Route component={SignedIn} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
      {!locked && <LiveRegion />}
    </WordsProvider>
  );
}
