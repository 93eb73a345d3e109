import { Field, ObjectType } from 'type-graphql';
import type { HomeUser } from './homeUser.entity.ts';

@ObjectType({ description: 'A postal address in the United States.' })
export class Address {
  @Field(() => String, { description: 'Street and number.' })
  line1!: string;

  @Field(() => String, { nullable: true, description: 'Apartment, unit, care of.' })
  line2!: string | null;

  @Field(() => String)
  city!: string;

  @Field(() => String, { description: 'Two letters.' })
  state!: string;

  @Field(() => String, { description: '80204 or 80204-1234.' })
  postalCode!: string;
}

/** @returns nothing until a whole address is known */
export function addressOf(user: HomeUser): Address | null {
  const { addressLine1: line1, addressCity: city, addressState: state, addressPostalCode: postalCode } = user;
  if (!line1 || !city || !state || !postalCode) return null;
  return Object.assign(new Address(), { line1, line2: user.addressLine2, city, state, postalCode });
}
