import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';

/** A document's fragments by their name. The first of two that share one: validation refuses the document afterwards. */
export function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && !fragments.has(definition.name.value))
      fragments.set(definition.name.value, definition);
  return fragments;
}

export const operationsOf = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);

/**
 * Counts something of a fragment once, however often it is spread. A fragment that spreads itself counts as nothing there, so that the
 * counting ends; validation refuses it afterwards.
 */
export function onceEach<Count>(nothing: Count, count: (name: string) => Count): (name: string) => Count {
  const counted = new Map<string, Count>();
  return name => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    counted.set(name, nothing);
    const found = count(name);
    counted.set(name, found);
    return found;
  };
}

/** What the schema tells of itself lies in memory and does not grow with anybody's data. */
export const isAboutSchema = (field: string): boolean => field === '__schema' || field === '__type';
