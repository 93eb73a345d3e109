import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/**
 * Loads what many rows of an answer ask for one by one in a single statement: a list costs one statement more, not one per row.
 * @param load answers in any order; a key that it leaves out gets `none`
 */
export function batchPerOperation<Key extends string, Value>(
  load: (context: Context, keys: readonly Key[]) => Promise<Iterable<readonly [Key, Value]>>,
  none: Value,
) {
  return (context: Context, key: Key): Promise<Value> => {
    const made = context.loaders.get(load) as DataLoader<Key, Value> | undefined;
    const loader =
      made ??
      new DataLoader<Key, Value>(async keys => {
        const found = new Map(await load(context, keys));
        return keys.map(asked => found.get(asked) ?? none);
      });
    context.loaders.set(load, loader);
    return loader.load(key);
  };
}
