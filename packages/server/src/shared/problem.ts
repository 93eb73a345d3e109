import { Field, InterfaceType, ObjectType } from 'type-graphql';

/** A refusal that the caller should expect and can act on. */
@InterfaceType({ description: 'A refusal to expect. Its words are fit to show; the apps translate by its type name.' })
export abstract class Problem {
  @Field(() => String, { description: 'What is the matter and what to do, in one or two plain English sentences.' })
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

@ObjectType({ description: 'One wrong field of an input.' })
export class FieldProblem {
  @Field(() => String, { description: 'Path inside the input, with dots: `address.postalCode`.' })
  readonly path: string;

  @Field(() => String, { description: 'A stable code: `REQUIRED`, `TOO_LONG`, `UNKNOWN` ...' })
  readonly code: string;

  @Field(() => String, { description: 'What to write instead, in plain English.' })
  readonly message: string;

  constructor(path: string, code: string, message: string) {
    this.path = path;
    this.code = code;
    this.message = message;
  }
}

@ObjectType({
  implements: Problem,
  description: 'Something in the input is wrong; every wrong field is named at once.',
})
export class InvalidInput extends Problem {
  @Field(() => [FieldProblem], { description: 'All wrong fields, in the order of the input.' })
  readonly fields: FieldProblem[];

  constructor(fields: FieldProblem[]) {
    super(fields.length === 1 ? 'Please fix 1 thing.' : `Please fix ${fields.length} things.`);
    this.fields = fields;
  }
}

/** One wrong field, found while an action runs. */
export const wrong = (path: string, code: string, message: string) =>
  new InvalidInput([new FieldProblem(path, code, message)]);
