import { ObjectType } from 'type-graphql';
import { Problem } from '../../../shared/problem.ts';

@ObjectType({ implements: Problem, description: 'An account with this e-mail address is there already.' })
export class EmailTaken extends Problem {
  constructor() {
    super('There is an account with this e-mail address already.');
  }
}

@ObjectType({ implements: Problem, description: 'A facility always has one administrator who can come in.' })
export class LastAdministrator extends Problem {
  constructor() {
    super('This is the last administrator of a facility. Invite another one first.');
  }
}

@ObjectType({ implements: Problem, description: 'This person works at a facility that is not yours, too.' })
export class StaffOfOtherFacility extends Problem {
  constructor() {
    super('This person also works at a facility that is not yours. Ask an administrator there as well.');
  }
}
