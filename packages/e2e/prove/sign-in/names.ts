import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { BenchDatabase } from '../../bench/database/benchDatabase.ts';
import { built } from '../../bench/database/built.ts';

type Passwords = typeof import('../../../server/src/shared/passwords.ts');

export interface Name {
  login: string;
  isKnown: boolean;
}

/** Names alike in everything: every second one has an account, with a real password. In no order that a clock could tell. */
export async function fillNames({ urls }: BenchDatabase, count: number): Promise<Name[]> {
  const { argon2 } = await built<Passwords>('shared/passwords');
  const logins = new Set<string>();
  while (logins.size < 2 * count) logins.add(aLogin());
  const names = [...logins].map((login, place) => ({ login, isKnown: place % 2 === 0 }));

  const owner = new pg.Client(urls.owner);
  await owner.connect();
  await owner.query(
    `INSERT INTO home_users (user_name, given_name, family_name, date_of_birth, email, email_verified_at, search_text, password_hash, created_at)
     SELECT login, 'Elena', 'Vargas', '1974-08-02', login || '@example.org', now(), login, $2, now() FROM unnest($1::text[]) login`,
    [names.filter(({ isKnown }) => isKnown).map(({ login }) => login), await argon2.hash('a password of the proof')],
  );
  await owner.query('VACUUM ANALYZE');
  await owner.end();
  return shuffled(names);
}

const aLogin = () => Array.from({ length: 9 }, () => String.fromCharCode(97 + randomInt(26))).join('');

function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  const left = [...things];
  return things.map(() => left.splice(randomInt(left.length), 1)[0]!);
}
