import { graphqlErrorsOf } from './graphqlErrors.ts';

/** The number under which the server's log tells of this failure; none where no server answered, or it knew what it refused. */
export function requestIdOf(failure: unknown): string | undefined {
  for (const { extensions } of graphqlErrorsOf(failure)) {
    const id = extensions?.['requestId'];
    if (typeof id === 'string') return id;
  }
  const { response } = (failure ?? {}) as { response?: Response };
  return response?.headers?.get('x-request-id') ?? undefined;
}

let told: { number: string; path: string; at: number } | undefined;
const same = 15_000;

/** The number to show for it. A page that fails again and again keeps the first: it must not change while somebody reads it out. */
export function numberToTell(failure: unknown): string | undefined {
  const number = requestIdOf(failure);
  if (!number) return undefined;
  const [path, at] = [location.pathname, Date.now()];
  const first = told?.path === path && at - told.at < same ? told.number : number;
  told = { number: first, path, at };
  return first;
}
