import type { StatusAnswer_RequestFragment } from '@openvisit/schema/family/graphql.ts';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { TheLine } from '@openvisit/ui/TheLine.tsx';
import { Words, type Translate } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { dayBefore } from '../../../page/useMoments.ts';

interface Answer {
  title: string;
  picture?: ReactNode;
  lead: ReactNode;
  live: string | null;
  liveIcon?: IconName;
}

interface Telling {
  t: Translate;
  day(at: string): string;
  /** When the request came to stand as it does. */
  since: string;
  checkedAt: string;
  now: Date;
}

type Tell = (request: StatusAnswer_RequestFragment, telling: Telling) => Answer;

const components = { b: <strong /> };

/** For each status: the outcome in the reader's words, who acts and by when, and since when it is so. */
export const statusAnswers: Record<StatusAnswer_RequestFragment['status'], Tell> = {
  PENDING({ queuePlace, answerBy, facility }, { t, day, checkedAt, now }) {
    const values = { facility: facility.name, day: day(answerBy) };
    const isLate = new Date(answerBy) < now;
    return {
      title: t('request.PENDING.h1', { place: queuePlace ?? 0 }),
      ...(queuePlace && { picture: <TheLine place={queuePlace} /> }),
      lead: (
        <Words id={isLate ? 'request.PENDING.late' : 'request.PENDING.lead'} values={values} components={components} />
      ),
      live: t('request.checkedAt', { time: checkedAt }),
      liveIcon: 'turn',
    };
  },

  NEEDS_INFO({ neededPieces: [piece, ...others], infoBy, facility }, { t, day }) {
    const isOne = piece && others.length === 0;
    const lead = isOne ? 'request.NEEDS_INFO.lead' : 'request.NEEDS_INFO.leadSeveral';
    return {
      title: isOne
        ? t(`request.NEEDS_INFO.h1.${piece}`)
        : t('request.NEEDS_INFO.h1.several', { count: others.length + 1 }),
      lead: <Words id={lead} values={{ facility: facility.name }} components={components} />,
      live: infoBy && t('request.NEEDS_INFO.by', { day: day(infoBy) }),
    };
  },

  APPROVED: ({ facility }, { t, since }) => ({
    title: t('request.APPROVED.h1', { facility: facility.name }),
    picture: <TheLine there />,
    lead: t('request.APPROVED.lead', { facility: facility.name }),
    live: t('request.APPROVED.at', { moment: since }),
  }),

  DENIED({ reasons, facility, availableActions }, { t, since }) {
    const [reason, ...others] = reasons;
    const isOne = reason && others.length === 0;
    const why = isOne
      ? t('request.DENIED.leadReason', { facility: facility.name })
      : t('request.DENIED.leadReasons', { count: reasons.length });
    const again = availableActions.includes('ASK_AGAIN') && t('request.DENIED.again');
    return {
      title: isOne ? withoutStop(reason.publicText) : t('request.DENIED.h1', { facility: facility.name }),
      lead: [why, again].filter(Boolean).join(' '),
      live: t('request.DENIED.at', { moment: since }),
    };
  },

  WITHDRAWN: ({ facility }, { t, since }) => ({
    title: t('request.WITHDRAWN.h1'),
    lead: t('request.WITHDRAWN.lead', { facility: facility.name }),
    live: t('request.WITHDRAWN.at', { moment: since }),
  }),

  EXPIRED: ({ facility }, { t, since }) => ({
    title: t('request.EXPIRED.h1'),
    lead: t('request.EXPIRED.lead', { facility: facility.name }),
    live: t('request.EXPIRED.at', { moment: since }),
  }),

  SUSPENDED({ suspendedUntil, facility }, { t, day, since }) {
    const until = suspendedUntil && day(dayBefore(suspendedUntil));
    return {
      title: until ? t('request.SUSPENDED.h1', { day: until }) : t('request.SUSPENDED.h1Open'),
      lead: t(until ? 'request.SUSPENDED.lead' : 'request.SUSPENDED.leadOpen', { facility: facility.name }),
      live: t('request.SUSPENDED.at', { moment: since }),
    };
  },

  REVOKED({ askAgainFrom, availableActions, facility }, { t, day, since, now }) {
    const isLater = askAgainFrom && new Date(askAgainFrom) > now;
    const other = availableActions.includes('ASK_AGAIN') ? 'request.REVOKED.leadNow' : 'request.REVOKED.leadClosed';
    return {
      title: t('request.REVOKED.h1', { facility: facility.name }),
      lead: isLater ? (
        <Words id="request.REVOKED.lead" values={{ day: day(askAgainFrom) }} components={components} />
      ) : (
        t(other)
      ),
      live: t('request.REVOKED.at', { moment: since }),
    };
  },
};

/** A sentence as a heading. */
const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');
