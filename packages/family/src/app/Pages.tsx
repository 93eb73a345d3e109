import { Suspense } from 'react';
import { Route, useLocation } from 'wouter';
import { LoadingPage } from '../page/LoadingPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { SignedIn, useCurrentRoute } from './useCurrentRoute.ts';

/** The page at the present address. Pages of a person stand inside one `SignedIn`, so that their socket outlives a click. */
export function Pages() {
  const [location] = useLocation();
  const route = useCurrentRoute();

  const page = (
    <ErrorBoundary key={location}>
      <Suspense fallback={<LoadingPage />}>
        <Route path={route.path} component={route.Page} />
      </Suspense>
    </ErrorBoundary>
  );
  if (route.anyone) return page;
  return (
    <Suspense fallback={<LoadingPage />}>
      <SignedIn>{page}</SignedIn>
    </Suspense>
  );
}
