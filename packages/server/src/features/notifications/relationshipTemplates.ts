import type { MailTone } from './mailTemplates.ts';

/** Every mail about whom somebody may visit. */
export const relationshipTemplates = {
  RELATIONSHIP_APPROVED: { status: 'APPROVED', tone: 'good' },
  RELATIONSHIP_DENIED: { status: 'DENIED', tone: 'stop' },
} satisfies Record<string, { status: 'APPROVED' | 'DENIED'; tone: MailTone }>;

export type RelationshipMailTemplate = keyof typeof relationshipTemplates;
