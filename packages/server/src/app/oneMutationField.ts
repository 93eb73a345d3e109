import { GraphQLError, type ValidationRule } from 'graphql';

/** A mutation document has one root field: one action, one transaction, one answer. */
export const oneMutationField: ValidationRule = context => ({
  OperationDefinition(node) {
    if (node.operation !== 'mutation') return;
    const single = node.selectionSet.selections.length === 1 && node.selectionSet.selections[0]?.kind === 'Field';
    if (!single) context.reportError(new GraphQLError('A mutation has exactly one root field.', { nodes: node }));
  },
});
