import { Agent, request } from 'node:http';
import type { Name } from './names.ts';

const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { message } } }';
const warmUp = 50;

interface Asked {
  known: number[];
  unknown: number[];
  /** Each different answer: status, names of the headers, body. */
  answers: Set<string>;
}

/** Signs in with each name once and a wrong password, one after the other on one connection, and takes the time of each answer. */
export async function askAll(familyUrl: string, names: readonly Name[]): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const asked: Asked = { known: [], unknown: [], answers: new Set() };
  for (let i = 0; i < warmUp; i++) await signIn(agent, familyUrl, `warm-up ${i}`, 60_000 + i);
  for (const [place, { login, isKnown }] of names.entries()) {
    const began = process.hrtime.bigint();
    const answer = await signIn(agent, familyUrl, login, place);
    const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
    (isKnown ? asked.known : asked.unknown).push(milliseconds);
    asked.answers.add(answer);
  }
  agent.destroy();
  return asked;
}

/** From an address that no other name comes from, as a trusted proxy would tell it: what is counted by address does not interfere. */
function signIn(agent: Agent, familyUrl: string, login: string, place: number): Promise<string> {
  const body = JSON.stringify({ query, variables: { input: { login, password: 'not the password of the proof' } } });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-openvisit': '1',
    origin: familyUrl,
    'x-forwarded-for': `10.${place >> 16}.${(place >> 8) & 255}.${place & 255}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${familyUrl}/graphql`, { method: 'POST', agent, headers }, response => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const names = Object.keys(response.headers).toSorted().join();
        resolve(`${response.statusCode} ${names} ${Buffer.concat(parts).toString()}`);
      });
    });
    sent.on('error', reject).end(body);
  });
}
