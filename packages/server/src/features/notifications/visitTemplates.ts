import type { MailTone } from './mailTemplates.ts';
import type { MailWordId } from './mailWords.ts';

/** What the mail's status word is, and the part of the help that explains it. */
type VisitStatusTold = 'REQUESTED' | 'SCHEDULED' | 'DECLINED' | 'WITHDRAWN' | 'CANCELLED';

/** A line of "what happens now": for one kind of visit alone, or while it can still be cancelled. */
export type VisitLine =
  MailWordId | { say: MailWordId; kind: 'REMOTE' | 'ONSITE' } | { say: MailWordId; when: 'cancelBy' };

interface VisitTemplate {
  status: VisitStatusTold;
  tone: MailTone;
  next: VisitLine[];
  /** The number is shown large, to be read aloud; and the visit goes along for a calendar. */
  isKept?: true;
  /** A calendar that has the visit is told that it is off. */
  isOff?: true;
}

/** What to have at hand, and until when one may cancel. */
const before: VisitLine[] = [
  { say: 'visit.next.REMOTE.place', kind: 'REMOTE' },
  { say: 'visit.next.ONSITE.id', kind: 'ONSITE' },
  { say: 'visit.next.ONSITE.early', kind: 'ONSITE' },
  { say: 'visit.next.cancelBy', when: 'cancelBy' },
];

/** Every mail about a visit. A time that was only held is told by no mail. */
export const visitTemplates = {
  VISIT_SCHEDULED: { status: 'SCHEDULED', tone: 'turn', next: before, isKept: true },
  VISIT_REQUESTED: {
    status: 'REQUESTED',
    tone: 'wait',
    next: ['VISIT_REQUESTED.next.check', 'VISIT_REQUESTED.next.kept'],
    isKept: true,
  },
  VISIT_APPROVED: { status: 'SCHEDULED', tone: 'turn', next: before, isKept: true },
  VISIT_RESCHEDULED: { status: 'SCHEDULED', tone: 'turn', next: before, isKept: true },
  VISIT_DECLINED: { status: 'DECLINED', tone: 'stop', next: ['visit.next.other'], isOff: true },
  VISIT_CANCELLED: { status: 'CANCELLED', tone: 'stop', next: ['visit.next.other'], isOff: true },
  VISIT_WITHDRAWN: { status: 'WITHDRAWN', tone: 'calm', next: ['visit.next.other'], isOff: true },
} satisfies Record<string, VisitTemplate>;

export type VisitMailTemplate = keyof typeof visitTemplates;

/** The template of a name, where it is one about a visit. */
export const visitTemplate = (name: VisitMailTemplate): VisitTemplate => visitTemplates[name];
