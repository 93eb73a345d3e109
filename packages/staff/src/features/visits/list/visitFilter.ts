import type { VisitFilter, VisitKind, VisitPhase, VisitStatus } from '@openvisit/schema/staff/graphql.ts';

/** What is looked for; it stands in the address, so that Back and a shared link find the same. */
export interface TypedFilter {
  phase: VisitPhase;
  status: VisitStatus | '';
  kind: VisitKind | '';
  /** Days of the facility's calendar: `2026-11-28`. */
  from: string;
  to: string;
  facility: string;
  /** Ids: a person's page and a user's page lead here with theirs. */
  person: string;
  user: string;
}

/** The statuses that visits of a phase can have, in the order of their life. A held time is nobody's visit yet. */
export const statusesOf: Record<VisitPhase, readonly VisitStatus[]> = {
  COMING: [
    'REQUESTED',
    'SCHEDULED',
    'CHECK_IN',
    'IN_PROGRESS',
    'HELD',
    'CANCELLED',
    'DECLINED',
    'WITHDRAWN',
    'EXPIRED',
  ],
  PAST: ['COMPLETED', 'NO_SHOW', 'INTERRUPTED', 'CANCELLED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
};

const date = /^\d{4}-\d{2}-\d{2}$/;

/** The filter of an address; whatever it does not know is left out. */
export function filterOf(params: URLSearchParams): TypedFilter {
  const phase = params.get('phase') === 'PAST' ? 'PAST' : 'COMING';
  const day = (name: string) => (date.test(params.get(name) ?? '') ? params.get(name)! : '');
  return {
    phase,
    status: statusesOf[phase].find(status => status === params.get('status')) ?? '',
    kind: (['REMOTE', 'ONSITE'] as const).find(kind => kind === params.get('kind')) ?? '',
    from: day('from'),
    to: day('to'),
    facility: params.get('facility') ?? '',
    person: params.get('person') ?? '',
    user: params.get('user') ?? '',
  };
}

/** The same as it stands in an address. */
export const paramsOf = ({ phase, ...others }: TypedFilter): Record<string, string> =>
  Object.fromEntries([
    ...(phase === 'PAST' ? [['phase', phase]] : []),
    ...Object.entries(others).filter(([, value]) => value !== ''),
  ]) as Record<string, string>;

/** What the server is asked. */
export const askedFilter = ({ phase, status, kind, from, to, facility, person, user }: TypedFilter): VisitFilter => ({
  phase,
  ...(status && { statuses: [status] }),
  ...(kind && { kind }),
  ...(from && { from }),
  ...(to && { to }),
  ...(facility && { facilityId: facility }),
  ...(person && { incarceratedPersonId: person }),
  ...(user && { homeUserId: user }),
});
