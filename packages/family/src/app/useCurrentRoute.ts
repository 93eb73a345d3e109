import { lazy } from 'react';
import { matchRoute, useLocation, useRouter } from 'wouter';
import { notFound, routes, type PageRoute } from './routes.tsx';

const loadSignedIn = () => import('./SignedIn.tsx');

/** What the pages of a signed-in person stand in; loaded apart, as it brings Apollo. */
export const SignedIn = lazy(loadSignedIn);

/** The page at the present address. Its code begins to load at once, beside the words, not after them. */
export function useCurrentRoute(): PageRoute {
  const [location] = useLocation();
  const { parser } = useRouter();
  const route = routes.find(({ path }) => matchRoute(parser, path, location)[0]) ?? notFound;

  // What does not load now fails again where it is rendered, and is told there.
  if (!route.anyone) loadSignedIn().catch(() => undefined);
  route.load().catch(() => undefined);
  return route;
}
