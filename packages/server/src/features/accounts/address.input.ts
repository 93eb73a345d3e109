import { Field, InputType } from 'type-graphql';
import { Text } from '../../shared/inputRules.ts';

const written = (hint: string) => ({ source: "^[\\p{L}\\p{M}\\p{N} .,'’#/&()-]+$", hint });

@InputType({ description: 'A postal address in the United States.' })
export class AddressInput {
  @Text({
    called: 'the street and number',
    max: 100,
    pattern: written("Write the street with letters, numbers and . , ' # / - only."),
  })
  @Field(() => String, { description: 'Street and number, at most 100 letters.' })
  line1!: string;

  @Text({
    called: 'the apartment',
    max: 100,
    optional: true,
    pattern: written("Write the apartment with letters, numbers and . , ' # / - only."),
  })
  @Field(() => String, { nullable: true, description: 'Apartment, unit, care of; at most 100 letters.' })
  line2?: string | null;

  @Text({
    called: 'the city',
    max: 60,
    pattern: { source: "^[\\p{L}\\p{M} .'’-]+$", hint: 'Write the city with letters only.' },
  })
  @Field(() => String)
  city!: string;

  @Text({
    called: 'the state',
    max: 2,
    pattern: { source: '^[A-Za-z]{2}$', hint: 'Enter the state with 2 letters, like CO.' },
  })
  @Field(() => String, { description: 'Two letters.' })
  state!: string;

  @Text({
    called: 'the ZIP code',
    max: 10,
    pattern: { source: '^\\d{5}(-\\d{4})?$', hint: 'Enter a ZIP code with 5 digits, like 80204.' },
  })
  @Field(() => String, { description: '80204 or 80204-1234.' })
  postalCode!: string;
}
