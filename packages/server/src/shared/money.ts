import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An amount of money, in whole cents.' })
export class Money {
  @Field(() => Int, { description: 'Hundredths of the currency.' })
  readonly cents: number;

  @Field(() => String, { description: 'ISO 4217: `USD`.' })
  readonly currency: string = 'USD';

  constructor(cents: number) {
    this.cents = cents;
  }
}
