import type { ComponentType } from 'react';
import { endings, type EndingName } from './endings.ts';
import { AccessEnded } from './endings/AccessEnded.tsx';
import { HoldRanOut } from './endings/HoldRanOut.tsx';
import { NoTimesLeft } from './endings/NoTimesLeft.tsx';
import { NotBookableYet } from './endings/NotBookableYet.tsx';
import { NotPossible } from './endings/NotPossible.tsx';
import { PersonNotFound } from './endings/PersonNotFound.tsx';
import { QuotaReached } from './endings/QuotaReached.tsx';
import { TimeTaken } from './endings/TimeTaken.tsx';
import { WaitsForFacility } from './endings/WaitsForFacility.tsx';
import type { StepName } from './steps.ts';
import { CheckStep } from './steps/CheckStep.tsx';
import { DateStep } from './steps/DateStep.tsx';
import { DurationStep } from './steps/DurationStep.tsx';
import { GuestsStep } from './steps/GuestsStep.tsx';
import { KindStep } from './steps/KindStep.tsx';
import { PaymentStep } from './steps/PaymentStep.tsx';
import { PersonStep } from './steps/PersonStep.tsx';
import { RelationStep } from './steps/RelationStep.tsx';
import { TermsStep } from './steps/TermsStep.tsx';
import { TimeStep } from './steps/TimeStep.tsx';

/** What each page of the journey shows. */
export const stepScreens: Record<StepName, ComponentType> = {
  kind: KindStep,
  terms: TermsStep,
  person: PersonStep,
  relation: RelationStep,
  guests: GuestsStep,
  duration: DurationStep,
  date: DateStep,
  time: TimeStep,
  payment: PaymentStep,
  check: CheckStep,
};

const screens: Record<EndingName, ComponentType> = {
  personNotFound: PersonNotFound,
  waitsForFacility: WaitsForFacility,
  notBookableYet: NotBookableYet,
  noTimesLeft: NoTimesLeft,
  quotaReached: QuotaReached,
  timeTaken: TimeTaken,
  holdRanOut: HoldRanOut,
  accessEnded: AccessEnded,
  notPossible: NotPossible,
};

/** What each ending shows, by its address. */
export const endingScreens: Readonly<Record<string, ComponentType>> = Object.fromEntries(
  Object.entries(endings).map(([name, address]) => [address, screens[name as EndingName]]),
);
