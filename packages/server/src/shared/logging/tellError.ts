/** What a log line says of an error. */
export interface ToldError {
  type: string;
  message: string;
  /** Where in the program: frames alone, since the first line of a stack repeats the message. */
  stack?: string;
  cause?: ToldError;
  [fact: string]: unknown;
}

/** Names of things of ours, which PostgreSQL, Node and the stores for files give beside a message: never a value. */
const facts = ['code', 'severity', 'schema', 'table', 'column', 'dataType', 'constraint', 'routine', 'syscall'];
const deepest = 4;

/**
 * An error as a log may hold it. What libraries hang on their errors is left out: PostgreSQL's `detail` and `where` hold whole rows,
 * TypeORM's `parameters` and GraphQL's `source` what somebody sent.
 */
export function tellError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something was thrown that is no error' };
  const given = error as Error & Record<string, unknown>;
  const named = facts.flatMap(fact => (['string', 'number'].includes(typeof given[fact]) ? [[fact, given[fact]]] : []));
  const cause = given.cause ?? given['originalError'];
  return {
    type: error.constructor.name,
    message: withoutValues(error.message),
    ...(Object.fromEntries(named) as Record<string, unknown>),
    stack: framesOf(error),
    ...(cause instanceof Error && depth < deepest && { cause: tellError(cause, depth + 1) }),
  };
}

/** What PostgreSQL names in quotes that is ours. */
const ours = 'relation|column|constraint|table|index|function|role|schema|database';
const quoted = new RegExp(`\\b(?:${ours}) "[a-z_0-9]+"|"[^]*"`, 'g');

/** A message without what somebody may have typed: whatever stands in quotes and is no name of ours, and whatever looks like an address. */
export const withoutValues = (message: string): string =>
  message
    .replace(quoted, found => (found.startsWith('"') ? '"…"' : found))
    .replace(/[^\s'<>(]+@[^\s'<>)]+/g, '…@…')
    .slice(0, 500);

const framesOf = ({ stack }: Error) =>
  stack
    ?.split('\n')
    .filter(line => /^ {4}at \S/.test(line))
    .slice(0, 12)
    .join('\n');
