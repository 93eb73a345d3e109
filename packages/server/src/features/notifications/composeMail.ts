import { composeAccountMail } from './composeAccountMail.ts';
import { composeRelationshipMail } from './composeRelationshipMail.ts';
import { composeRequestMail } from './composeRequestMail.ts';
import { composeVisitMail } from './composeVisitMail.ts';
import type { Mail, Origins } from './mail.ts';
import type { OutboxMessage } from './outboxMessage.ts';

/** Puts a message of the outbox into its reader's language. */
export function composeMail(message: OutboxMessage, origins: Origins): Mail {
  if ('accessRequestId' in message) return composeRequestMail(message, origins.familyUrl);
  if ('visitId' in message) return composeVisitMail(message, origins.familyUrl);
  if ('relationshipId' in message) return composeRelationshipMail(message, origins.familyUrl);
  return composeAccountMail(message, origins);
}
