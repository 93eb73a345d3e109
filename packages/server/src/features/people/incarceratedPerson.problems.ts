import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InvalidInput, Problem } from '../../shared/problem.ts';
import { IncarceratedPerson } from './incarceratedPerson.entity.ts';

@ObjectType({ implements: Problem, description: 'Somebody else changed the person meanwhile: look, then save again.' })
export class IncarceratedPersonChanged extends Problem {
  @Field(() => IncarceratedPerson, { description: 'As they stand now.' })
  readonly incarceratedPerson: IncarceratedPerson;

  constructor(incarceratedPerson: IncarceratedPerson) {
    super('Somebody else changed this person while you looked. Look again, then save.');
    this.incarceratedPerson = incarceratedPerson;
  }
}

@ObjectType({ implements: Problem, description: 'The person was released or transferred already.' })
export class PersonNotHere extends Problem {
  @Field(() => IncarceratedPerson, { description: 'As they stand now.' })
  readonly incarceratedPerson: IncarceratedPerson;

  constructor(incarceratedPerson: IncarceratedPerson) {
    super('This person is not at the facility any more. Nothing was changed.');
    this.incarceratedPerson = incarceratedPerson;
  }
}

/** What every change of a person answers. */
export const ChangePersonResult = createUnionType({
  name: 'ChangePersonResult',
  types: () => [IncarceratedPerson, IncarceratedPersonChanged, PersonNotHere, InvalidInput] as const,
});
export type ChangePersonResult = typeof ChangePersonResult;
