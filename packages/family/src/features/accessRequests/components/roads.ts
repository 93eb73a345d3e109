import type { RequestRoad_RequestFragment } from '@openvisit/schema/family/graphql.ts';
import type { RoadStep } from '@openvisit/ui/Road.tsx';
import type { Translate } from '@openvisit/ui/words.tsx';

import { dayBefore, withOneStop } from '../../../page/useMoments.ts';

interface Telling {
  t: Translate;
  day(at: string): string;
  moment(at: string): string;
  /** "about 2 days"; absent while it is not known. */
  usual: string | undefined;
}

type Request = RequestRoad_RequestFragment;
type Tell = (request: Request, telling: Telling) => RoadStep[];

/** For each status: what is done, what happens now, what comes next. */
export const roads: Record<Request['status'], Tell> = {
  PENDING: (request, telling) => [sent(request, telling), check(telling, 'now'), ...answerAndVisit(request, telling)],

  NEEDS_INFO: (request, telling) => [
    sent(request, telling),
    {
      state: 'now',
      title: telling.t('road.youSend'),
      detail: request.infoBy && telling.t('road.youSend.by', { day: telling.day(request.infoBy) }),
    },
    check(telling, 'next'),
    ...answerAndVisit(request, telling),
  ],

  APPROVED: (request, telling) => [
    sent(request, telling),
    { state: 'done', title: telling.t('road.wasYes', { facility: request.facility.name }) },
    {
      state: 'now',
      title: telling.t('road.canVisit'),
      detail: telling.t('road.canVisit.how', { facility: request.facility.name }),
    },
  ],

  DENIED: (request, telling) => [
    sent(request, telling),
    { state: 'done', title: telling.t('road.saidNo', { facility: request.facility.name }) },
    again(request, telling, 'now'),
  ],

  WITHDRAWN: (request, telling) => [
    sent(request, telling),
    { state: 'done', title: telling.t('road.tookBack') },
    again(request, telling, 'now'),
  ],

  EXPIRED: (request, telling) => [
    sent(request, telling),
    { state: 'done', title: telling.t('road.ranOut') },
    again(request, telling, 'now'),
  ],

  SUSPENDED: (request, { t, day, ...telling }) => [
    sent(request, { t, day, ...telling }),
    { state: 'done', title: t('road.wasYes', { facility: request.facility.name }) },
    {
      state: 'now',
      title: t('road.paused'),
      detail: request.suspendedUntil
        ? t('road.paused.until', { day: day(dayBefore(request.suspendedUntil)) })
        : t('road.paused.open'),
    },
    { state: 'next', title: t('road.goOn'), detail: t('road.goOn.how') },
  ],

  REVOKED: (request, telling) => [
    sent(request, telling),
    { state: 'done', title: telling.t('road.wasYes', { facility: request.facility.name }) },
    { state: 'now', title: telling.t('road.ended'), detail: telling.t('road.ended.how') },
    again(request, telling, 'next'),
  ],
};

function sent({ requestedAt, reference }: Request, { t, moment }: Telling): RoadStep {
  return {
    state: 'done',
    title: t('road.sent'),
    detail: withOneStop(t('road.sent.detail', { moment: moment(requestedAt), reference })),
  };
}

function check({ t, usual }: Telling, state: RoadStep['state']): RoadStep {
  return {
    state,
    title: t('road.checks'),
    detail: usual ? t('road.checks.usual', { usual }) : t('road.checks.unknown'),
  };
}

function answerAndVisit({ homeUser: { email }, facility, answerBy }: Request, { t, day }: Telling): RoadStep[] {
  const isLate = new Date(answerBy) < new Date();
  const detail = isLate ? t('road.answer.to', { email }) : t('road.answer.by', { email, day: day(answerBy) });
  return [
    { state: 'next', title: t('road.answer'), detail },
    { state: 'next', title: t('road.visit'), detail: t('road.visit.at', { facility: facility.name }) },
  ];
}

function again({ askAgainFrom, availableActions }: Request, { t, day }: Telling, state: RoadStep['state']): RoadStep {
  if (availableActions.includes('ASK_AGAIN'))
    return { state, title: t('road.askAgain'), detail: t('road.askAgain.how') };
  const detail = askAgainFrom ? t('road.askAgain.from', { day: day(askAgainFrom) }) : t('road.askAgain.call');
  return { state, title: t('road.askAgain'), detail };
}
