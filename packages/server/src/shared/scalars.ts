import { GraphQLError, GraphQLScalarType, GraphQLString, Kind } from 'graphql';

const fail = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** What PostgreSQL cannot store or a browser cannot show: U+0000 and halves of surrogate pairs. */
const isPlain = (value: string) => !value.includes('\0') && value.isWellFormed();

/** A scalar written as a string; `read` answers with what the server works with, or throws. */
function textScalar<Internal>(
  name: string,
  description: string,
  read: (text: string) => Internal,
  write: (value: unknown) => string,
) {
  const parseValue = (value: unknown) => {
    if (typeof value !== 'string') throw fail(`${name} is written as a string.`);
    return read(value);
  };
  return new GraphQLScalarType<Internal, string>({
    name,
    description,
    serialize: write,
    parseValue,
    parseLiteral: node => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

export const DateTime = textScalar(
  'DateTime',
  'A moment, RFC 3339, always written in UTC: `2026-11-23T14:05:00.000Z`.',
  text => {
    const moment = new Date(text);
    if (!rfc3339.test(text) || Number.isNaN(moment.getTime()))
      throw fail('A moment is written like 2026-11-23T14:05:00Z.');
    return moment;
  },
  value => (value as Date).toISOString(),
);

export const CalendarDate = textScalar(
  'Date',
  'A day of the calendar without a zone: `2026-11-23`.',
  text => {
    const day = new Date(`${text}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
      throw fail('A day is written like 2026-11-23.');
    }
    return text;
  },
  String,
);

export const EmailAddress = textScalar(
  'EmailAddress',
  'An e-mail address, at most 254 characters.',
  text => {
    if (!isPlain(text) || text.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
      throw fail('That is not an e-mail address.');
    return text;
  },
  String,
);

/** The built-in String lets U+0000 pass, which PostgreSQL cannot store: refused here, once, for every input of the schema. */
export function refuseUnstorableStrings(): void {
  const readString = GraphQLString.parseValue.bind(GraphQLString);
  GraphQLString.parseValue = value => {
    const text = readString(value);
    if (!isPlain(text)) throw fail('A text may not hold U+0000 or half a character.');
    return text;
  };
  const readLiteral = GraphQLString.parseLiteral.bind(GraphQLString);
  GraphQLString.parseLiteral = (node, variables) => GraphQLString.parseValue(readLiteral(node, variables));
}
