import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Problem } from '../../../shared/problem.ts';

export enum PasskeyRefusal {
  EXPIRED = 'EXPIRED',
  WRONG = 'WRONG',
  KNOWN = 'KNOWN',
  COPIED = 'COPIED',
}
registerEnumType(PasskeyRefusal, {
  name: 'PasskeyRefusal',
  description: 'Why a passkey was not taken.',
  valuesConfig: {
    EXPIRED: { description: 'The challenge is older than 5 minutes, or was answered before. Start again.' },
    WRONG: { description: "Not one of this person's passkeys, or it did not ask for a fingerprint, a face or a PIN." },
    KNOWN: { description: 'This passkey is there already.' },
    COPIED: { description: 'It counted backwards: somebody may have a copy. It opens nothing.' },
  },
});

const whatToDo: Record<PasskeyRefusal, string> = {
  EXPIRED: 'That took too long. Please start again.',
  WRONG: 'This passkey does not fit. Try another one.',
  KNOWN: 'This passkey is there already. Use another device.',
  COPIED: 'Somebody may have a copy of this passkey. Remove it, and add a new one.',
};

@ObjectType({ implements: Problem, description: 'The passkey was not taken.' })
export class PasskeyRefused extends Problem {
  @Field(() => PasskeyRefusal)
  readonly why: PasskeyRefusal;

  constructor(why: PasskeyRefusal) {
    super(whatToDo[why]);
    this.why = why;
  }
}

@ObjectType({ implements: Problem, description: 'Without it the person could not come in any more.' })
export class LastFactor extends Problem {
  constructor() {
    super('This is the only way in that you have. Add another one first.');
  }
}
