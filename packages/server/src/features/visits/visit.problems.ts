import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InvalidInput, Problem } from '../../shared/problem.ts';
import { BookingRefusal } from './rules/bookingRefusal.ts';
import { OpenTime } from './times/openDay.ts';
import { Visit } from './visit.entity.ts';

@ObjectType({ implements: Problem, description: 'Rules of booking say no; all that do are named at once.' })
export class VisitNotPossible extends Problem {
  @Field(() => [BookingRefusal], { description: 'In the order of the rules, and never empty.' })
  readonly refusals: BookingRefusal[];

  constructor(refusals: BookingRefusal[]) {
    super(refusals.length === 1 ? refusals[0]!.message : 'This visit cannot be booked. There is more than one reason.');
    this.refusals = refusals;
  }
}

@ObjectType({ implements: Problem, description: 'Somebody else has that time now.' })
export class SlotTaken extends Problem {
  @Field(() => [OpenTime], {
    description: 'The nearest times that are free now: three, or fewer where there are not so many.',
  })
  readonly nearest: OpenTime[];

  constructor(nearest: OpenTime[]) {
    super('That time was just taken. Choose another one.');
    this.nearest = nearest;
  }
}

@ObjectType({ implements: Problem, description: 'The time was kept for so many minutes, and they are over.' })
export class HoldRanOut extends Problem {
  @Field(() => Visit, { description: 'As it stands now.' })
  readonly visit: Visit;

  @Field(() => [OpenTime], { description: 'The nearest times that are free now; often the same one is among them.' })
  readonly nearest: OpenTime[];

  constructor(visit: Visit, nearest: OpenTime[]) {
    super('The time was kept for you, and that is over. Choose a time again.');
    this.visit = visit;
    this.nearest = nearest;
  }
}

@ObjectType({ implements: Problem, description: 'The visit changed meanwhile: look at it, then choose.' })
export class VisitChanged extends Problem {
  @Field(() => Visit, { description: 'As it stands now.' })
  readonly visit: Visit;

  constructor(visit: Visit) {
    super('This visit changed before you sent this. Nothing of yours was sent. Look at it again.');
    this.visit = visit;
  }
}

@ObjectType({ implements: Problem, description: 'Too near to the visit: from then on the facility alone changes it.' })
export class TooLateToChange extends Problem {
  @Field(() => Visit, { description: 'Its `cancelBy` says until when it could be changed.' })
  readonly visit: Visit;

  constructor(visit: Visit) {
    super('It is too late to change this visit here. Call the facility.');
    this.visit = visit;
  }
}

@ObjectType({ implements: Problem, description: 'This facility lets nobody but its staff move a visit.' })
export class FacilityMovesVisits extends Problem {
  @Field(() => Visit)
  readonly visit: Visit;

  constructor(visit: Visit) {
    super('Only the facility can move this visit. You can cancel it and book another time.');
    this.visit = visit;
  }
}

@ObjectType({ implements: Problem, description: 'The key stands for another request of this account.' })
export class KeyUsedOtherwise extends Problem {
  constructor() {
    super('This was sent before with something else in it. Start again.');
  }
}

export const HoldVisitResult = createUnionType({
  name: 'HoldVisitResult',
  types: () => [Visit, InvalidInput, VisitNotPossible, SlotTaken, KeyUsedOtherwise] as const,
});
export type HoldVisitResult = typeof HoldVisitResult;

export const ConfirmVisitResult = createUnionType({
  name: 'ConfirmVisitResult',
  types: () => [Visit, InvalidInput, VisitNotPossible, HoldRanOut, VisitChanged, KeyUsedOtherwise] as const,
});
export type ConfirmVisitResult = typeof ConfirmVisitResult;

export const ExtendHoldResult = createUnionType({
  name: 'ExtendHoldResult',
  types: () => [Visit, InvalidInput, HoldRanOut, VisitChanged] as const,
});
export type ExtendHoldResult = typeof ExtendHoldResult;

export const ChangeVisitResult = createUnionType({
  name: 'ChangeVisitResult',
  types: () => [Visit, InvalidInput, VisitChanged] as const,
});
export type ChangeVisitResult = typeof ChangeVisitResult;

export const ApproveVisitResult = createUnionType({
  name: 'ApproveVisitResult',
  types: () => [Visit, InvalidInput, VisitNotPossible, VisitChanged] as const,
});
export type ApproveVisitResult = typeof ApproveVisitResult;

export const RescheduleVisitResult = createUnionType({
  name: 'RescheduleVisitResult',
  types: () =>
    [
      Visit,
      InvalidInput,
      VisitNotPossible,
      SlotTaken,
      VisitChanged,
      TooLateToChange,
      FacilityMovesVisits,
      KeyUsedOtherwise,
    ] as const,
});
export type RescheduleVisitResult = typeof RescheduleVisitResult;

export const CancelVisitResult = createUnionType({
  name: 'CancelVisitResult',
  types: () => [Visit, InvalidInput, VisitChanged, TooLateToChange, KeyUsedOtherwise] as const,
});
export type CancelVisitResult = typeof CancelVisitResult;
