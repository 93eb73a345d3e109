import type { Context } from './context.ts';

/** Loads a thing at most once per operation: every field that asks for it shares the one statement. */
export function oncePerOperation<Result>(load: (context: Context) => Promise<Result>) {
  return (context: Context): Promise<Result> => {
    const loaded = (context.loaders.get(load) as Promise<Result> | undefined) ?? load(context);
    context.loaders.set(load, loaded);
    return loaded;
  };
}
