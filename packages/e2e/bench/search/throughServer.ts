import { createHash } from 'node:crypto';
import { Connection, post } from '../list/connection.ts';
import { searchDocument } from './document.ts';
import type { Search } from './searches.ts';

const id = createHash('sha256').update(searchDocument).digest('hex');

/**
 * @param cookies of officers who see the same people, and take turns
 * @returns what runs a search as an officer's browser does, through the door, and answers with the ids of the people
 */
export function openOfficers(port: number, cookies: readonly string[]) {
  const connection = new Connection(port);
  let turn = 0;
  return {
    async find({ typed, status }: Search): Promise<string[]> {
      const cookie = cookies[turn++ % cookies.length]!;
      const body = { id, variables: { search: typed, status } };
      const answer = await connection.ask(post({ port, path: '/graphql', cookie, body }));
      const { data, errors } = JSON.parse(answer) as {
        data: { homeUsers: { nodes: { id: string }[] } };
        errors?: object;
      };
      if (errors) throw new Error(answer.slice(0, 500));
      return data.homeUsers.nodes.map(node => node.id);
    },
    end: () => connection.close(),
  };
}
