import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './selections.ts';

export type Type = GraphQLNamedType | undefined | null;

/** Selections that stand at one place, and what they select from. */
export interface Place {
  set: SelectionSetNode;
  type: Type;
}

/** A field as the executor sees it: all its mentions at one place, under one name. */
export interface Asked {
  type: Type;
  mentions: FieldNode[];
}

/** Gathers the fields of places that become one in the answer: fragments opened, each once, the same name under the same type once. */
export function createCollector(schema: GraphQLSchema, document: DocumentNode) {
  const fragments = fragmentsOf(document);

  return function collect(places: readonly Place[]): Asked[] {
    const [asked, opened] = [new Map<string, Asked>(), new Set<string>()];

    function open({ set, type }: Place): void {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = `${type?.name} ${(selection.alias ?? selection.name).value}`;
          const known = asked.get(key) ?? { type, mentions: [] };
          asked.set(key, known);
          known.mentions.push(selection);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const name = selection.typeCondition?.name.value;
          open({ set: selection.selectionSet, type: name === undefined ? type : schema.getType(name) });
        } else if (!opened.has(selection.name.value)) {
          opened.add(selection.name.value);
          const fragment = fragments.get(selection.name.value);
          if (fragment) open({ set: fragment.selectionSet, type: schema.getType(fragment.typeCondition.name.value) });
        }
      }
    }
    places.forEach(open);
    return [...asked.values()];
  };
}
