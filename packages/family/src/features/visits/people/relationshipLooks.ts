import type { RelationshipStatus } from '@openvisit/schema/family/graphql.ts';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { statusLook, type Family } from '@openvisit/ui/status.ts';

const { PENDING, APPROVED, DENIED, WITHDRAWN } = {
  PENDING: statusLook('PENDING'),
  APPROVED: statusLook('APPROVED'),
  DENIED: statusLook('DENIED'),
  WITHDRAWN: statusLook('WITHDRAWN'),
};

/** The shape and the colour of each standing, as requests have them. */
export const relationshipLooks: Record<`${RelationshipStatus}`, { family: Family; icon: IconName }> = {
  PENDING,
  APPROVED,
  DENIED,
  ENDED: WITHDRAWN,
};
