import { randomUUID } from 'node:crypto';
import { minutes } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import type { ViewerTransaction } from '../../../shared/viewerTransaction.ts';

type Purpose = 'SIGN_IN' | 'PASSKEY' | 'AUTHENTICATOR' | 'STEP_UP';

interface Kept {
  challenge?: string;
  sealedSecret?: Buffer;
}

export interface Taken {
  challenge: string | null;
  sealedSecret: Buffer | null;
  triesLeft: number;
}

/** A signature is right or wrong; digits are mistyped. A person looks for their phone, and installs an app. */
const rules: Record<Purpose, { tries: number; lives: number }> = {
  SIGN_IN: { tries: 1, lives: minutes(5) },
  PASSKEY: { tries: 1, lives: minutes(5) },
  STEP_UP: { tries: 1, lives: minutes(5) },
  AUTHENTICATOR: { tries: 5, lives: minutes(30) },
};

const sessionOf = ({ viewer }: Context, purpose: Purpose) => (purpose === 'SIGN_IN' ? null : viewer!.sessionId);

/** Keeps a challenge for its purpose and the session that asked. @returns its id */
export async function startChallenge(context: Context, purpose: Purpose, kept: Kept): Promise<string> {
  const { db, now } = context;
  const id = randomUUID();
  await db.query('SELECT start_challenge($1, $2, $3, $4, $5, $6, $7)', [
    id,
    purpose,
    sessionOf(context, purpose),
    kept.challenge ?? null,
    kept.sealedSecret ?? null,
    now(),
    new Date(now().getTime() + rules[purpose].lives),
  ]);
  return id;
}

/**
 * Takes a try of a challenge, before it is known whether the answer fits: of two at once one gets it. To be run apart, so that a refusal
 * keeps it used.
 * @returns nothing where it is over, used up, for something else, or of another session
 */
export async function takeChallenge(
  db: ViewerTransaction,
  context: Context,
  purpose: Purpose,
  id: string,
): Promise<Taken | undefined> {
  if (!uuidPattern.test(id)) return undefined;
  const values = [id, purpose, sessionOf(context, purpose), rules[purpose].tries, context.now()];
  const [taken] = await db.query<Taken>(take, values);
  return taken;
}

const take = `
  SELECT challenge, sealed_secret AS "sealedSecret", tries_left AS "triesLeft" FROM take_challenge($1, $2, $3, $4, $5)`;
