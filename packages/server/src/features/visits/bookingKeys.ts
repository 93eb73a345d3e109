import { createHash } from 'node:crypto';
import type { SignedInContext } from '../../shared/context.ts';
import { keep, type KeptAnswer, revive } from './keptAnswer.ts';
import { KeyUsedOtherwise } from './visit.problems.ts';

interface Asked {
  action: string;
  idempotencyKey: string;
  /** The input without its key. */
  body: object;
}

/**
 * One effect and one answer for each key of an account: who sends the same again, also at the same moment, waits for the first and is
 * answered as it was. Refusals are kept like bookings; what throws is not, and can be sent again.
 */
export async function answerOnce<Answer extends object>(
  context: SignedInContext,
  { action, idempotencyKey, body }: Asked,
  work: () => Promise<Answer>,
): Promise<Answer | KeyUsedOtherwise> {
  const { db, viewer, now } = context;
  const hash = createHash('sha256')
    .update(JSON.stringify(inOrder(body)))
    .digest();
  const key = [viewer.accountId, idempotencyKey];
  const isFirst = await db.query(takeKey, [...key, action, hash, now()], 'takeBookingKey');
  if (isFirst.length > 0) {
    const answer = await work();
    await db.query(keepAnswer, [...key, JSON.stringify(keep(answer))], 'keepBookingAnswer');
    return answer;
  }
  const [before] = await db.query<Before>(readKey, key, 'bookingKey');
  if (!before || before.action !== action || !before.hash.equals(hash)) return new KeyUsedOtherwise();
  return (await revive(context, before.answer)) as Answer;
}

interface Before {
  action: string;
  hash: Buffer;
  answer: KeptAnswer;
}

/** The same fields in another order are the same request. */
const inOrder = (body: object) => Object.entries(body).sort(([one], [other]) => (one < other ? -1 : 1));

// Whoever sends the same key meanwhile waits here for the commit.
const takeKey = `INSERT INTO booking_keys (actor_id, key, action, request_hash, at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (actor_id, key) DO NOTHING RETURNING key`;
const keepAnswer = 'UPDATE booking_keys SET answer = $3 WHERE actor_id = $1 AND key = $2';
const readKey = 'SELECT action, request_hash AS hash, answer FROM booking_keys WHERE actor_id = $1 AND key = $2';
