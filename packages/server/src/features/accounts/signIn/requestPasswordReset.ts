import { minutes } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import { asLogin, countAttempts, placeOf } from './attempts.ts';
import { familiesOnly } from './familiesOnly.ts';
import { PasswordResetSent, type RequestPasswordResetResult } from './signIn.answers.ts';
import type { RequestPasswordResetInput } from './signIn.inputs.ts';

const linkLives = minutes(30);
const mostAnHour = 3;

/**
 * Sends a link to set a new password, and the user name. The same rows are written, and the same answer is given, where there is no such
 * account: that letter finds no reader, and the worker lets it go.
 */
export async function requestPasswordReset(
  context: Context,
  { login }: RequestPasswordResetInput,
): Promise<typeof RequestPasswordResetResult> {
  await familiesOnly(context);
  const tooMany = await context.apart(db => countAttempts(db, context, [['RESET_ADDRESS', placeOf(context.caller)]]));
  if (tooMany) return tooMany;

  const token = newToken();
  const expiresAt = new Date(context.now().getTime() + linkLives);
  const [started] = await context.db.query<{ homeUserId: string | null }>(
    'SELECT start_password_reset($1, $2, $3, $4, $5) AS "homeUserId"',
    [asLogin(login), hashOf(token), mostAnHour, context.now(), expiresAt],
  );
  const { homeUserId } = started!;
  context.announce({ type: 'PASSWORD_RESET_REQUESTED', homeUserId, facilityId: null, secret: { token } });
  return Object.assign(new PasswordResetSent(), { ok: true });
}
