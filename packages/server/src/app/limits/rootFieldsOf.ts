import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf, onceEach, operationsOf } from './selections.ts';

/** @returns the root fields of the operation that has most, those of its fragments included */
export function rootFieldsOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const ofFragment = onceEach(0, name => ofSelections(fragments.get(name)?.selectionSet));

  function ofSelections(set: SelectionSetNode | undefined): number {
    const counts = (set?.selections ?? []).map(selection => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      return selection.kind === Kind.INLINE_FRAGMENT ? ofSelections(selection.selectionSet) : 1;
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }
  return Math.max(0, ...operationsOf(document).map(({ selectionSet }) => ofSelections(selectionSet)));
}
