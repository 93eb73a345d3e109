import { lazy, Suspense } from 'react';
import { matchRoute, Route, useLocation, useRouter } from 'wouter';
import { LoadingPage } from '../page/LoadingPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { notFound, routes } from './routes.tsx';

const loadSignedIn = () => import('./SignedIn.tsx');
const SignedIn = lazy(loadSignedIn);

/** The page at the present address. Pages of a person stand inside one `SignedIn`, so that their socket outlives a click. */
export function Pages() {
  const [location] = useLocation();
  const { parser } = useRouter();
  const route = routes.find(({ path }) => matchRoute(parser, path, location)[0]) ?? notFound;
  if (!route.anyone) void loadSignedIn();
  void route.load();

  const page = (
    <ErrorBoundary key={location}>
      <Suspense fallback={<LoadingPage />}>
        <Route path={route.path}>
          <route.Page />
        </Route>
      </Suspense>
    </ErrorBoundary>
  );
  return route.anyone ? page : <Suspense fallback={<LoadingPage />}>{<SignedIn>{page}</SignedIn>}</Suspense>;
}
