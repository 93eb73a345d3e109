import { randomUUID } from 'node:crypto';
import { Connection, post } from '../list/connection.ts';
import { confirmId, holdId } from './documents.ts';
import type { Wish } from './wishes.ts';

/** What the server answered with, by the name of its type; `Visit` is a yes. */
export interface Answer {
  __typename: string;
  id: string;
  version: number;
  startsAt: string;
}

/** Told the key of the request. */
type Heard = (idempotencyKey: string) => void;

/** Families at one server process: one HTTP connection, one request at a time. */
export function openClient(port: number) {
  const connection = new Connection(port);

  async function send(family: number, id: string, field: string, input: object, heard?: Heard): Promise<Answer> {
    const cookie = `ov_family=family-${family}`;
    const idempotencyKey = randomUUID();
    heard?.(idempotencyKey);
    const body = { id, variables: { input: { ...input, idempotencyKey } } };
    const text = await connection.ask(post({ port, path: '/graphql', cookie, body }));
    const { data, errors } = JSON.parse(text) as { data: Record<string, Answer> | null; errors?: object };
    const answer = data?.[field];
    if (errors || !answer) throw new Error(text.slice(0, 500));
    return answer;
  }

  return {
    hold: (wish: Wish, heard?: Heard) => send(wish.family, holdId, 'holdVisit', inputOf(wish), heard),
    confirm: ({ family }: Wish, { id, version }: Answer, heard?: Heard) =>
      send(family, confirmId, 'confirmVisit', { visitId: id, version }, heard),
    end: () => connection.close(),
  };
}

const inputOf = ({ facilityId, incarceratedPersonId, startsAt, durationMinutes, guestIds }: Wish) => ({
  facilityId,
  incarceratedPersonId,
  kind: 'REMOTE',
  startsAt,
  durationMinutes,
  guestIds,
});
