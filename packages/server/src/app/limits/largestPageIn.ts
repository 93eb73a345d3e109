import { type DocumentNode, type OperationDefinitionNode, visit } from 'graphql';
import { hasPage, pageSizeOf, type Variables, valuesOf } from './pageSizes.ts';

/** @returns the largest `first` that stands in a document, with this operation's variables */
export function largestPageIn(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const values = valuesOf(operation, variables);
  let largest = 0;
  visit(document, {
    Field(field) {
      if (hasPage(field)) largest = Math.max(largest, pageSizeOf(field, values));
    },
  });
  return largest;
}
