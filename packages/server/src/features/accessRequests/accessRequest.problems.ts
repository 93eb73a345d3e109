import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InvalidInput, Problem } from '../../shared/problem.ts';
import { DateTime } from '../../shared/scalars.ts';
import { Piece } from '../accounts/document.entity.ts';
import { TooYoung } from '../accounts/signIn/signIn.problems.ts';
import { AccessRequest } from './accessRequest.entity.ts';

@ObjectType({ implements: Problem, description: 'Somebody was first: the message says who, what and when.' })
export class AlreadyDecided extends Problem {
  @Field(() => AccessRequest, { description: 'As it stands now.' })
  readonly accessRequest: AccessRequest;

  constructor(message: string, accessRequest: AccessRequest) {
    super(message);
    this.accessRequest = accessRequest;
  }
}

@ObjectType({
  implements: Problem,
  description: 'The request changed meanwhile, and the action is still possible: look, then send it again.',
})
export class StaleVersion extends Problem {
  @Field(() => AccessRequest, { description: 'As it stands now.' })
  readonly accessRequest: AccessRequest;

  constructor(accessRequest: AccessRequest) {
    super('This request changed while you looked at it. Look at it again, then decide.');
    this.accessRequest = accessRequest;
  }
}

@ObjectType({ implements: Problem, description: "A denial can be corrected within the facility's days only." })
export class CorrectionTooLate extends Problem {
  constructor() {
    super('It is too late to correct this denial. The family can ask again.');
  }
}

@ObjectType({ implements: Problem, description: 'The e-mail address has to be verified before a facility is asked.' })
export class EmailNotVerified extends Problem {
  constructor() {
    super('Check your e-mail first. We sent you a link to open.');
  }
}

@ObjectType({
  implements: Problem,
  description: 'A facility is asked only with a photo of the face and the front of an ID.',
})
export class DocumentsMissing extends Problem {
  @Field(() => [Piece])
  readonly pieces: Piece[];

  constructor(pieces: Piece[]) {
    super('Add a photo of your face and a photo of your ID first.');
    this.pieces = pieces;
  }
}

@ObjectType({ implements: Problem, description: 'The facility cannot offer this; why is never told.' })
export class FacilityCannotOffer extends Problem {
  constructor() {
    super('The facility cannot offer this. Call the visiting office if you have questions.');
  }
}

@ObjectType({
  implements: Problem,
  description: 'Access was ended by the facility; from that day on one may ask again.',
})
export class AskAgainLater extends Problem {
  @Field(() => DateTime)
  readonly askAgainFrom: Date;

  constructor(askAgainFrom: Date) {
    super('You cannot ask this facility again yet.');
    this.askAgainFrom = askAgainFrom;
  }
}

export const RequestAccessResult = createUnionType({
  name: 'RequestAccessResult',
  types: () =>
    [
      AccessRequest,
      InvalidInput,
      EmailNotVerified,
      DocumentsMissing,
      TooYoung,
      FacilityCannotOffer,
      AskAgainLater,
    ] as const,
});

export const WithdrawAccessRequestResult = createUnionType({
  name: 'WithdrawAccessRequestResult',
  types: () => [AccessRequest, InvalidInput, AlreadyDecided, StaleVersion] as const,
});

export const ProvideInfoResult = createUnionType({
  name: 'ProvideInfoResult',
  types: () => [AccessRequest, InvalidInput, AlreadyDecided, StaleVersion] as const,
});

export const DecideAccessResult = createUnionType({
  name: 'DecideAccessResult',
  types: () => [AccessRequest, InvalidInput, AlreadyDecided, StaleVersion, CorrectionTooLate] as const,
});
export type DecideAccessResult = typeof DecideAccessResult;

export const NoteViewingResult = createUnionType({
  name: 'NoteViewingResult',
  types: () => [AccessRequest, InvalidInput] as const,
});
