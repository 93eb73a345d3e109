import type { VisitRoad_VisitFragment } from '@openvisit/schema/family/graphql.ts';
import type { RoadStep } from '@openvisit/ui/Road.tsx';
import type { Translate, WordId } from '@openvisit/ui/words.tsx';

interface Telling {
  t: Translate;
  moment(at: string): string;
  time(at: string): string;
}

type Visit = VisitRoad_VisitFragment;
type Tell = (visit: Visit, telling: Telling) => RoadStep[];
type Step = (visit: Visit, telling: Telling, state?: RoadStep['state']) => RoadStep;

const said: Step = (_visit, { t }, state = 'done') => ({ state, title: t('visit.road.chose') });
const booked: Step = (_visit, { t }, state = 'done') => ({ state, title: t('visit.road.booked') });

const comes: Step = ({ kind, facility, startsAt }, { t, moment }, state = 'next') => ({
  state,
  title: t(`visit.road.comes.${kind}`, { facility: facility.name }),
  detail: t(`visit.road.comes.${kind}.how`, { moment: moment(startsAt) }),
});

const meets: Step = ({ incarceratedPerson, startsAt, endsAt }, { t, time }, state = 'next') => ({
  state,
  title: t('visit.road.meets', { person: incarceratedPerson.givenName }),
  detail: t('visit.road.meets.when', { from: time(startsAt), to: time(endsAt) }),
});

const over =
  (what: WordId): Tell =>
  (visit, { t, ...telling }) => [
    said(visit, { t, ...telling }),
    { state: 'done', title: t(what, { facility: visit.facility.name }) },
    { state: 'now', title: t('visit.road.nothing'), detail: t('visit.road.nothing.how') },
  ];

/** For each status: what is done, what happens now, what comes next. */
export const visitRoads: Record<Visit['status'], Tell> = {
  HELD: (visit, { t, ...telling }) => [
    said(visit, { t, ...telling }),
    {
      state: 'now',
      title: t('visit.road.confirm'),
      detail: visit.heldUntil && t('visit.road.confirm.by', { time: telling.time(visit.heldUntil) }),
    },
    meets(visit, { t, ...telling }),
  ],
  REQUESTED: (visit, { t, ...telling }) => [
    said(visit, { t, ...telling }),
    {
      state: 'now',
      title: t('visit.road.looks', { facility: visit.facility.name }),
      detail: visit.decideBy && t('visit.road.looks.by', { moment: telling.moment(visit.decideBy) }),
    },
    {
      state: 'next',
      title: t('visit.road.answer'),
      detail: t('visit.road.answer.to', { email: visit.homeUser.email }),
    },
    meets(visit, { t, ...telling }),
  ],
  SCHEDULED: (visit, telling) => [booked(visit, telling), comes(visit, telling, 'now'), meets(visit, telling)],
  CHECK_IN: (visit, { t, ...telling }) => [
    booked(visit, { t, ...telling }),
    { state: 'now', title: t('visit.road.waits'), detail: t('visit.road.waits.how') },
    meets(visit, { t, ...telling }),
  ],
  IN_PROGRESS: (visit, telling) => [booked(visit, telling), meets(visit, telling, 'now')],
  COMPLETED: over('visit.road.done'),
  INTERRUPTED: over('visit.road.cutOff'),
  NO_SHOW: over('visit.road.missed'),
  EXPIRED: over('visit.road.free'),
  DECLINED: over('visit.road.declined'),
  WITHDRAWN: over('visit.road.free'),
  CANCELLED: over('visit.road.cancelled'),
};
