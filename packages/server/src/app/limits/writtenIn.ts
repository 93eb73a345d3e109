import { type ASTNode, type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** What stands in a document as it was written. */
interface Written {
  aliases: number;
  /** The same field in one selection, renamed or not, at the worst place. */
  sameField: number;
  directives: number;
  directivesPerPlace: number;
}

/** Reads a document once, from its beginning to its end. */
export function writtenIn(document: DocumentNode): Written {
  const written: Written = { aliases: 0, sameField: 0, directives: 0, directivesPerPlace: 0 };
  visit(document, {
    enter(node: ASTNode) {
      const { length } = ('directives' in node && node.directives) || [];
      written.directives += length;
      written.directivesPerPlace = Math.max(written.directivesPerPlace, length);
      if (node.kind === Kind.FIELD && node.alias) written.aliases += 1;
      if (node.kind === Kind.SELECTION_SET) written.sameField = Math.max(written.sameField, mostOfOne(node));
    },
  });
  return written;
}

function mostOfOne({ selections }: SelectionSetNode): number {
  const counts = new Map<string, number>();
  for (const selection of selections) {
    const name = selection.kind === Kind.INLINE_FRAGMENT ? '...' : `${selection.kind} ${selection.name.value}`;
    // A union's answer has an inline fragment for each of its types.
    if (name !== '...') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
