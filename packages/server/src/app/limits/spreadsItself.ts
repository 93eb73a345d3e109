import { type DocumentNode, visit } from 'graphql';
import { fragmentsOf } from './selections.ts';

/** Whether a fragment of a document comes back to itself. Validation refuses such a document; nobody should follow it before. */
export function spreadsItself(document: DocumentNode): boolean {
  const spreads = new Map(
    [...fragmentsOf(document)].map(([name, fragment]) => {
      const names: string[] = [];
      visit(fragment, { FragmentSpread: spread => void names.push(spread.name.value) });
      return [name, names];
    }),
  );
  const [open, done] = [new Set<string>(), new Set<string>()];

  function comesBack(name: string): boolean {
    if (open.has(name)) return true;
    if (done.has(name)) return false;
    open.add(name);
    const found = (spreads.get(name) ?? []).some(comesBack);
    open.delete(name);
    done.add(name);
    return found;
  }
  return [...spreads.keys()].some(comesBack);
}
