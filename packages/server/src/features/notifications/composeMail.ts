import { composeAccountMail } from './composeAccountMail.ts';
import { composeRequestMail } from './composeRequestMail.ts';
import type { Mail, Origins } from './mail.ts';
import type { OutboxMessage } from './outboxMessage.ts';

/** Puts a message of the outbox into its reader's language. */
export const composeMail = (message: OutboxMessage, origins: Origins): Mail =>
  'accessRequestId' in message ? composeRequestMail(message, origins.familyUrl) : composeAccountMail(message, origins);
