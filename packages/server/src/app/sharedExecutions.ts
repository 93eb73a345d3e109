import { createSourceEventStream, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Context } from '../shared/context.ts';
import { sightOf, type Viewer } from '../shared/viewer.ts';
import { type ContextWorld, createContext } from './createContext.ts';
import type { Execute } from './executeOperation.ts';
import { createOpenSockets, type OpenSocket, type OpenSockets } from './openSockets.ts';
import { createEventCheck } from './sessionsOver.ts';

/** Everything that decides what an event looks like to a viewer. */
const scopeOf = (viewer: Viewer) => `${sightOf(viewer)}:${viewer.scopes?.join() ?? ''}:${viewer.language}`;

/** This session or key alone. */
const aloneOf = ({ role, accountId, sessionId }: Viewer) => `${role}:${accountId}:${sessionId}`;

/** A subscription's arguments, and whose socket it is on. */
export interface LiveArgs extends ExecutionArgs {
  socket?: OpenSocket;
}

/**
 * Subscriptions whose events are executed once per scope, document and variables, as that viewer, and shared among all sockets of the
 * scope: a facility's two hundred officers cost one execution and one short transaction. Beside it their sessions
 * are asked for again, all in one statement.
 */
export function createSharedExecutions(
  execute: Execute,
  world: ContextWorld,
  isTrusted: (document: DocumentNode) => boolean,
  sockets: OpenSockets = createOpenSockets(),
) {
  const authorise = createEventCheck(world, sockets);
  const byEvent = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();

  async function run(args: ExecutionArgs, viewer: Viewer, event: object): Promise<ExecutionResult> {
    const context = createContext(world, viewer);
    try {
      const asked = authorise(event, viewer);
      const executed = execute({
        key: `live:${args.document.loc?.source.body ?? ''}`,
        trusted: isTrusted(args.document),
        document: args.document,
        operationName: args.operationName,
        variables: args.variableValues as Record<string, unknown> | undefined,
        context,
        root: event,
      });
      const [result] = await Promise.all([executed, asked]);
      return result;
    } finally {
      await context.db.close();
    }
  }

  function shared(args: ExecutionArgs, event: object): Promise<ExecutionResult> {
    const { viewer } = args.contextValue as Context;
    const runs = byEvent.get(event) ?? new Map<string, Promise<ExecutionResult>>();
    byEvent.set(event, runs);
    const scope = isTrusted(args.document) ? scopeOf(viewer!) : aloneOf(viewer!);
    const key = `${scope}|${args.document.loc?.source.body}|${JSON.stringify(args.variableValues ?? null)}`;
    const running = runs.get(key) ?? run(args, viewer!, event);
    runs.set(key, running);
    return running;
  }

  return {
    /**
     * As graphql's `subscribe`, with shared executions. What a viewer may not see any more is dropped, not told;
     * nothing is told to a socket whose session is over.
     * No generator: one that waits for an event would put off its end until that event comes.
     */
    async subscribe(args: LiveArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
      const stream = await createSourceEventStream(args);
      if (!(Symbol.asyncIterator in stream)) return stream;
      const events = (stream as AsyncIterable<object>)[Symbol.asyncIterator]();
      const results: AsyncIterableIterator<ExecutionResult> = {
        async next() {
          for (;;) {
            const { done, value } = await events.next();
            if (done) return { done, value: undefined };
            const result = await shared(args, value);
            if (args.socket?.isOver) return { done: true, value: undefined };
            if (!result.errors?.some(({ extensions }) => extensions['code'] === 'NOT_FOUND'))
              return { done: false, value: result };
          }
        },
        async return() {
          await events.return?.();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]: () => results,
      };
      return results;
    },
  };
}
export type SharedExecutions = ReturnType<typeof createSharedExecutions>;
