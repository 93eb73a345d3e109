import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf, isAboutSchema, onceEach, operationsOf } from './selections.ts';

/** @returns how many selections stand inside one another at the deepest place, fragments followed; questions about the schema are one */
export function depthOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const ofFragment = onceEach(0, name => ofSelections(fragments.get(name)?.selectionSet));

  function ofSelections(set: SelectionSetNode | undefined): number {
    const depths = (set?.selections ?? []).map(selection => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
      return 1 + (isAboutSchema(selection.name.value) ? 0 : ofSelections(selection.selectionSet));
    });
    return depths.reduce((most, depth) => Math.max(most, depth), 0);
  }
  return Math.max(0, ...operationsOf(document).map(({ selectionSet }) => ofSelections(selectionSet)));
}
