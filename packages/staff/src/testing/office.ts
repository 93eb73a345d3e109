import type { IResolvers } from '@graphql-tools/utils';
import { approvedBy, reasons, replyTexts, theresaTran, withRequests, type TestRequest } from './people.ts';

/** What reached the server: the mutation's name and its input. */
export interface Sent {
  mutation: string;
  input: Record<string, unknown>;
}

type Answer = (sent: Sent) => unknown;

const decisions = [
  'approveAccess',
  'denyAccess',
  'askForInfo',
  'suspendAccess',
  'reinstateAccess',
  'revokeAccess',
  'correctDenial',
];

/** A server with these requests. It writes down each decision, answers as told, and can tell news to open screens. */
export function anOffice(requests: TestRequest[], answer: Answer = ({ input }) => approved(requests, input)) {
  const sent: Sent[] = [];
  const looks: string[] = [];
  const listeners = new Set<(request: TestRequest) => void>();
  const find = (id: unknown) => requests.find(request => request.id === id) ?? null;
  const waiting = () => requests.filter(({ availableActions }) => availableActions.includes('APPROVE'));

  const decide =
    (mutation: string) =>
    (_: unknown, { input }: { input: Record<string, unknown> }) => {
      sent.push({ mutation, input: { ...input } });
      return answer({ mutation, input });
    };
  const resolvers: IResolvers = {
    Query: {
      viewer: () => theresaTran,
      reasons: () => reasons,
      replyTexts: () => replyTexts,
      ownDecisions: () => ({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }),
      accessRequests: (_, { filter, first, after }: ListArguments) => pageOf(filtered(waiting(), filter), first, after),
      accessRequest: (_, { id }) => find(id),
      homeUser: (_, { id }) => withRequests(requests.filter(({ homeUser }) => homeUser.id === id)),
    },
    Mutation: {
      ...Object.fromEntries(decisions.map(name => [name, decide(name)])),
      noteViewing(_, { input }: { input: { accessRequestId: string } }) {
        looks.push(input.accessRequestId);
        return find(input.accessRequestId);
      },
    },
    Subscription: { accessRequestChanged: { subscribe: () => news(listeners) } },
  };

  return {
    resolvers,
    sent,
    /** The ids of the requests that were said to be open, one a beat. */
    looks,
    /** Something happened to a request elsewhere: every open screen hears it. */
    tell(request: TestRequest) {
      const index = requests.findIndex(({ id }) => id === request.id);
      requests.splice(index < 0 ? requests.length : index, index < 0 ? 0 : 1, request);
      for (const listener of listeners) listener(request);
    },
  };
}

interface ListArguments {
  filter?: { askedAgain?: boolean; changedSinceDecision?: boolean } | null;
  first: number;
  after?: string;
}

/** Nobody here changed anything after a decision. */
const filtered = (requests: TestRequest[], filter: ListArguments['filter']) =>
  requests.filter(
    request => !filter?.changedSinceDecision && (!filter?.askedAgain || request.previousRequest !== null),
  );

/** A page of the list; the cursor is the id of its last row. */
function pageOf(all: readonly TestRequest[], first: number, after?: string) {
  const start = all.findIndex(({ id }) => id === after) + 1;
  const nodes = all.slice(start, start + first);
  const hasNextPage = start + first < all.length;
  return { nodes, totalCount: all.length, pageInfo: { hasNextPage, endCursor: nodes.at(-1)?.id ?? null } };
}

function approved(requests: TestRequest[], { accessRequestId }: Record<string, unknown>) {
  const index = requests.findIndex(({ id }) => id === accessRequestId);
  return (requests[index] = approvedBy(theresaTran, requests[index]!));
}

async function* news(listeners: Set<(request: TestRequest) => void>) {
  const arrived: TestRequest[] = [];
  let wake: (() => void) | undefined;
  listeners.add(request => {
    arrived.push(request);
    wake?.();
  });
  for (;;) {
    while (arrived.length > 0) yield { accessRequestChanged: arrived.shift() };
    await new Promise<void>(resolve => (wake = resolve));
  }
}
