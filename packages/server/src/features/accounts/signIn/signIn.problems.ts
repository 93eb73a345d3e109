import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Problem } from '../../../shared/problem.ts';
import { DateTime } from '../../../shared/scalars.ts';

@ObjectType({
  implements: Problem,
  description: "Too young today: for an account anywhere on earth, for a request in the facility's zone.",
})
export class TooYoung extends Problem {
  @Field(() => Int, { description: 'Years.' })
  readonly minimumAge: number;

  constructor(minimumAge: number) {
    super(`You must be ${minimumAge} or older to ask. An adult can ask, and bring you along.`);
    this.minimumAge = minimumAge;
  }
}

@ObjectType({
  implements: Problem,
  description: 'Tried too often; nothing was looked at. The same for names that exist and that do not.',
})
export class TooManyAttempts extends Problem {
  @Field(() => DateTime, { description: 'When to try again.' })
  readonly tryAgainAt: Date;

  constructor(tryAgainAt: Date) {
    super('That was tried too often. Wait a few minutes, then try again.');
    this.tryAgainAt = tryAgainAt;
  }
}

export enum CodeRefusal {
  WRONG = 'WRONG',
  EXPIRED = 'EXPIRED',
  USED_UP = 'USED_UP',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(CodeRefusal, {
  name: 'CodeRefusal',
  description: 'Why a code or a link opens nothing.',
  valuesConfig: {
    WRONG: { description: 'Not the code of the newest e-mail.' },
    EXPIRED: { description: 'Its 10 minutes are over, or a newer one was sent; a link: its day is over.' },
    USED_UP: { description: 'Five wrong tries; send a new one.' },
    UNKNOWN: { description: 'We sent no such thing.' },
  },
});

const whatToDo: Record<CodeRefusal, string> = {
  WRONG: 'This is not the code in our newest e-mail. Look again.',
  EXPIRED: 'This code or link is too old. Ask for a new one.',
  USED_UP: 'This code was tried too often. Ask for a new one.',
  UNKNOWN: 'We do not know this code or link. Ask for a new one.',
};

@ObjectType({ implements: Problem, description: 'The code or the link of the e-mail opens nothing.' })
export class CodeRefused extends Problem {
  @Field(() => CodeRefusal)
  readonly why: CodeRefusal;

  @Field(() => Int, { description: 'How often this code can still be tried.' })
  readonly triesLeft: number;

  constructor(why: CodeRefusal, triesLeft = 0) {
    super(whatToDo[why]);
    this.why = why;
    this.triesLeft = triesLeft;
  }
}

@ObjectType({
  implements: Problem,
  description: 'This name and this password do not fit; which of the two is never told.',
})
export class SignInRefused extends Problem {
  constructor() {
    super('This user name or e-mail and this password do not fit. Check both.');
  }
}

@ObjectType({
  implements: Problem,
  description:
    'The first password of a front desk fitted. Send it again together with a new one; there is no session yet.',
})
export class PasswordChangeNeeded extends Problem {
  constructor() {
    super('Choose a password of your own to go on.');
  }
}

@ObjectType({ implements: Problem, description: 'The password that was asked again is not this account’s.' })
export class PasswordWrong extends Problem {
  constructor() {
    super('This is not your password. Try again.');
  }
}

@ObjectType({ implements: Problem, description: 'The link was used, replaced or is too old.' })
export class LinkExpired extends Problem {
  constructor() {
    super('This link was used or is too old. Ask for a new one.');
  }
}
