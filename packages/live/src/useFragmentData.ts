import type { FragmentType, MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { useSuspenseFragment } from '@apollo/client/react';

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

/** Reads the one fragment a component owns. Its children's fragments follow it in the document, so Apollo needs the name. */
export function useFragmentData<Data>(
  fragment: TypedDocumentNode<Data, OperationVariables>,
  from: FragmentType<TypedDocumentNode<Data, OperationVariables>>,
): MaybeMasked<Data> {
  const options = { fragment, fragmentName: ownName(fragment), from };
  // Overload resolution picks the list form while `Data` is still generic.
  return useSuspenseFragment(options).data as MaybeMasked<Data>;
}

function ownName({ definitions: [first] }: TypedDocumentNode<unknown, OperationVariables>): string {
  if (first?.kind !== 'FragmentDefinition') throw new Error('useFragmentData takes a fragment.');
  return first.name.value;
}
