import { Suspense, useEffect, useRef } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageLoading } from './PageLoading.tsx';
import { redirects, signedInRoutes } from './routes.tsx';

/** The page of the address. Each failure stays in its page, and a new page is where reading goes on. */
export function SignedInPages() {
  const [location] = useLocation();
  const section = location.split('/').slice(0, 3).join('/');
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(true);

  useEffect(() => {
    if (!first.current) place.current?.focus({ preventScroll: true });
    first.current = false;
  }, [section]);

  return (
    <div className="page-place" ref={place} tabIndex={-1}>
      <ErrorBoundary page={location}>
        <Suspense fallback={<PageLoading />}>
          <Switch>
            {redirects.map(({ from, to }) => (
              <Route key={from} path={from}>
                <Redirect to={to} replace />
              </Route>
            ))}
            {signedInRoutes.map(({ path, Page }) => (
              <Route key={path} path={path} component={Page} />
            ))}
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
