import type { VisitAnswer_VisitFragment } from '@openvisit/schema/family/graphql.ts';
import type { Translate } from '@openvisit/ui/words.tsx';

interface Answer {
  title: string;
  lead: string;
  live?: string | undefined;
}

interface Telling {
  t: Translate;
  person: string;
  when: string;
  day: string;
  start: string;
  moment(at: string): string;
  both(at: string): string;
  time(at: string): string;
}

type Visit = VisitAnswer_VisitFragment;
type Tell = (visit: Visit, telling: Telling) => Answer;

const ended = ({ endedAt }: Visit, { t, moment }: Telling) =>
  endedAt ? t('visit.since', { moment: moment(endedAt) }) : undefined;

/** For each status: the outcome in the reader's words, who acts and by when, and since when it is so. */
export const visitAnswers: Record<Visit['status'], Tell> = {
  HELD: ({ heldUntil }, { t, person, day, start, time }) => ({
    title: t('visit.HELD.h1', { day, time: start }),
    lead: t('visit.HELD.lead', { person }),
    live: heldUntil ? t('visit.HELD.until', { time: time(heldUntil) }) : undefined,
  }),
  REQUESTED: ({ facility, decideBy }, { t, both }) => ({
    title: t('visit.REQUESTED.h1'),
    lead: t('visit.REQUESTED.lead', { facility: facility.name }),
    live: decideBy ? t('visit.REQUESTED.by', { moment: both(decideBy) }) : undefined,
  }),
  SCHEDULED: ({ bookedAt, kind }, { t, person, day, start, moment }) => ({
    title: t('visit.SCHEDULED.h1', { day, time: start }),
    lead: t(`visit.SCHEDULED.lead.${kind}`, { person }),
    live: bookedAt ? t('visit.SCHEDULED.at', { moment: moment(bookedAt) }) : undefined,
  }),
  CHECK_IN: (_visit, { t, person, start }) => ({
    title: t('visit.CHECK_IN.h1'),
    lead: t('visit.CHECK_IN.lead', { person, time: start }),
  }),
  IN_PROGRESS: ({ endsAt }, { t, person, time }) => ({
    title: t('visit.IN_PROGRESS.h1'),
    lead: t('visit.IN_PROGRESS.lead', { person, time: time(endsAt) }),
  }),
  COMPLETED: (visit, telling) => ({
    title: telling.t('visit.COMPLETED.h1'),
    lead: telling.t('visit.COMPLETED.lead', { person: telling.person, when: telling.when }),
    live: ended(visit, telling),
  }),
  INTERRUPTED: (visit, telling) => ({
    title: telling.t('visit.INTERRUPTED.h1'),
    lead: telling.t('visit.INTERRUPTED.lead', { facility: visit.facility.name }),
    live: ended(visit, telling),
  }),
  NO_SHOW: (visit, telling) => ({
    title: telling.t('visit.NO_SHOW.h1'),
    lead: telling.t('visit.NO_SHOW.lead', { when: telling.when }),
    live: ended(visit, telling),
  }),
  EXPIRED: (visit, telling) => ({
    title: telling.t(visit.endedBy === 'SYSTEM' ? 'visit.EXPIRED.h1' : 'visit.EXPIRED.h1.letGo'),
    lead: telling.t('visit.EXPIRED.lead', { when: telling.when }),
    live: ended(visit, telling),
  }),
  DECLINED: (visit, telling) => ({
    title: telling.t('visit.DECLINED.h1'),
    lead: telling.t(`visit.DECLINED.lead.${visit.endedBy ?? 'SYSTEM'}`, { facility: visit.facility.name }),
    live: ended(visit, telling),
  }),
  WITHDRAWN: (visit, telling) => ({
    title: telling.t('visit.WITHDRAWN.h1'),
    lead: telling.t('visit.WITHDRAWN.lead', { facility: visit.facility.name, when: telling.when }),
    live: ended(visit, telling),
  }),
  CANCELLED: (visit, telling) => ({
    title: telling.t(`visit.CANCELLED.h1.${visit.endedBy ?? 'SYSTEM'}`, { facility: visit.facility.name }),
    lead: telling.t('visit.CANCELLED.lead', { person: telling.person, when: telling.when }),
    live: ended(visit, telling),
  }),
};
