import { isHeld } from './draft.ts';
import { centsPerMinute, relationshipWith, type Journey } from './journey.ts';

type Chosen = Pick<Journey, 'viewer' | 'facility' | 'policy' | 'draft'>;

/** One page of the journey. */
export interface Step {
  name: StepName;
  /** Whether the page is part of this journey; always, unless told. */
  isAsked?(chosen: Chosen): boolean;
  /** Whether one may go past it. */
  isDone(chosen: Chosen): boolean;
}

export type StepName =
  'kind' | 'terms' | 'person' | 'relation' | 'guests' | 'duration' | 'date' | 'time' | 'payment' | 'check';

const isFree = ({ policy, draft }: Chosen) => centsPerMinute(policy, draft.kind) === 0;
const isNew = ({ draft }: Chosen) => draft.isNewPerson === true;
const isApproved = (chosen: Chosen) => relationshipWith(chosen, chosen.draft.person?.id)?.status === 'APPROVED';

/** The journey. What is paid for stops at `payment`, and nobody gets there while nothing can be paid. */
export const steps: readonly Step[] = [
  {
    name: 'kind',
    isDone: chosen => chosen.policy.kindsOffered.some(kind => kind === chosen.draft.kind) && isFree(chosen),
  },
  {
    name: 'terms',
    isAsked: ({ facility }) => facility.visitingTerms !== null,
    isDone: ({ facility }) => facility.visitingTerms?.acceptedAt !== null,
  },
  { name: 'person', isDone: chosen => Boolean(chosen.draft.person) && (isNew(chosen) || isApproved(chosen)) },
  { name: 'relation', isAsked: isNew, isDone: isApproved },
  { name: 'guests', isDone: ({ draft }) => draft.guestIds !== undefined },
  {
    name: 'duration',
    isDone: ({ policy, draft }) => policy.durations.some(length => length === draft.durationMinutes),
  },
  { name: 'date', isDone: ({ draft }) => draft.date !== undefined },
  { name: 'time', isDone: ({ draft }) => isHeld(draft) },
  { name: 'payment', isAsked: chosen => !isFree(chosen), isDone: isFree },
  { name: 'check', isDone: () => false },
];

/** The pages of this journey, in order. */
export const stepsOf = (chosen: Chosen): readonly Step[] => steps.filter(({ isAsked }) => isAsked?.(chosen) ?? true);

/** The furthest page that one has earned: the first with something left to answer. */
export const furthest = (chosen: Chosen): StepName =>
  stepsOf(chosen).find(step => !step.isDone(chosen))?.name ?? 'check';
