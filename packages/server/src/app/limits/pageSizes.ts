import { type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** What a connection holds when nobody says how many (shared/page.ts). */
const usualPage = 20;

/** The values that an operation gives its variables: those sent, else its own. */
export function valuesOf({ variableDefinitions = [] }: OperationDefinitionNode, sent: Variables): Variables {
  const own = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  return { ...(Object.fromEntries(own) as Variables), ...sent };
}

/** @returns `first` of a field; the usual page where it says none, or none that is a number */
export function pageSizeOf({ arguments: given = [] }: FieldNode, values: Variables): number {
  const value = given.find(({ name }) => name.value === 'first')?.value;
  const first =
    value?.kind === Kind.VARIABLE
      ? values[value.name.value]
      : value?.kind === Kind.INT
        ? Number(value.value)
        : undefined;
  return typeof first === 'number' ? Math.max(0, first) : usualPage;
}

/** Whether a field asks for pages at all. */
export const hasPage = ({ arguments: given = [] }: FieldNode): boolean =>
  given.some(({ name }) => name.value === 'first');
