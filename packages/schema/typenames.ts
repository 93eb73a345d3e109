import { Kind, visit, type DocumentNode, type SelectionSetNode } from 'graphql';

/**
 * Adds `__typename` to every selection but an operation's own, exactly as Apollo Client does when it sends a text.
 * Stored documents are run as they are, and a subscription or mutation may have one root field only.
 */
export function addTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(set, _key, parent) {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      return isRoot || hasTypename(set) ? undefined : { ...set, selections: [...set.selections, typename] };
    },
  });
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

const hasTypename = ({ selections }: SelectionSetNode) =>
  selections.some(selection => selection.kind === Kind.FIELD && selection.name.value === '__typename');
