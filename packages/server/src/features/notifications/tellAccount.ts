import { randomUUID } from 'node:crypto';
import type { Context } from '../../shared/context.ts';
import type { DomainEvent } from '../../shared/events.ts';
import { requestScope } from '../../shared/requestScope.ts';
import type { AccountTemplate } from './accountTemplates.ts';

interface Letter {
  template: AccountTemplate;
  homeUserId?: string | null;
  staffMemberId?: string;
  facilityId?: string | null;
  /** Where it is not the account's own address. Without an account: whoever has this address. */
  toAddress?: string;
  secret?: { code?: string; token?: string };
}

/**
 * Listener: writes the mail that the holder of an account is to get into the outbox and wakes the worker with the commit. A code or a
 * token stands in a column of its own, which is wiped when the letter has left.
 */
export async function tellAccount({ db, now }: Pick<Context, 'db' | 'now'>, event: DomainEvent): Promise<void> {
  const letter = letterFor(event);
  if (!letter) return;
  const { template, homeUserId = null, staffMemberId = null, facilityId = null, toAddress = null, secret } = letter;
  const id = randomUUID();
  await db.query(
    `INSERT INTO outbox_messages (id, template, created_at, home_user_id, staff_member_id, facility_id, to_address, secret, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '{}')`,
    [id, template, now(), homeUserId, staffMemberId, facilityId, toAddress, secret ?? null],
  );
  await db.query(`SELECT jobs.enqueue('sendMail', $1, $2)`, [
    { outboxMessageId: id, requestId: requestScope()?.requestId },
    `mail:${id}`,
  ]);
}

function letterFor(event: DomainEvent): Letter | null {
  switch (event.type) {
    case 'SIGNED_UP':
    case 'VERIFICATION_SENT':
    case 'EMAIL_CHANGE_STARTED':
      return event.secret && verification(event.homeUserId, event.secret);
    case 'PASSWORD_RESET_REQUESTED':
      return { template: 'PASSWORD_RESET', homeUserId: event.homeUserId, secret: event.secret };
    case 'SIGN_IN_GUESSED':
      return { template: 'PASSWORD_GUESSED', homeUserId: event.homeUserId };
    case 'PASSWORD_CHANGED':
      return { template: 'PASSWORD_CHANGED', homeUserId: event.homeUserId };
    case 'EMAIL_CHANGED':
      return { template: 'EMAIL_CHANGED', homeUserId: event.homeUserId, toAddress: event.secret.previousEmail };
    case 'ACCOUNT_CLOSED':
      // Where nothing is left of the account, nobody is left to write to.
      return event.deleted
        ? null
        : { template: 'ACCOUNT_CLOSED', homeUserId: event.homeUserId, toAddress: event.secret.email };
    case 'HOME_USER_CREATED':
      return { template: 'WELCOME', homeUserId: event.homeUserId, facilityId: event.facilityId };
    case 'STAFF_INVITED':
      return { ...event, template: 'STAFF_INVITATION' };
    case 'PASSKEY_ADDED':
    case 'PASSKEY_REMOVED':
    case 'PASSKEY_COPIED':
    case 'AUTHENTICATOR_ADDED':
    case 'AUTHENTICATOR_REMOVED':
    case 'RECOVERY_CODE_USED':
    case 'SECOND_FACTOR_RESET':
      return { template: event.type, staffMemberId: event.staffMemberId, facilityId: event.facilityId };
    default:
      return null;
  }
}

const verification = (
  homeUserId: string | null,
  { email, ...secret }: { email: string; code: string; token: string },
): Letter =>
  homeUserId
    ? { template: 'EMAIL_VERIFICATION', homeUserId, toAddress: email, secret }
    : { template: 'ACCOUNT_EXISTS', toAddress: email };
