import { IconSprite } from '@openvisit/ui/IconSprite.tsx';
import { LiveRegion } from '@openvisit/ui/LiveRegion.tsx';
import { followLinks } from '@openvisit/ui/followLinks.ts';
import { Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { InLanguage } from '../page/InLanguage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Pages } from './Pages.tsx';
import { useCurrentRoute } from './useCurrentRoute.ts';

/** The whole app: words first, then what every page needs, then the page. */
export function App() {
  const [, navigate] = useLocation();
  useCurrentRoute();
  useEffect(() => followLinks(navigate), [navigate]);

  return (
    <Suspense fallback={null}>
      <InLanguage>
        <IconSprite />
        <LiveRegion />
        <ErrorBoundary>
          <Pages />
        </ErrorBoundary>
      </InLanguage>
    </Suspense>
  );
}
