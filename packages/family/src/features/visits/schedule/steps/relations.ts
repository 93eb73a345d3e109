import type { Relation } from '@openvisit/schema/family/graphql.ts';

/** Who a visitor can be to the person, as families look for themselves: parents first. */
export const relations = [
  'MOTHER',
  'FATHER',
  'PARENT',
  'SPOUSE',
  'PARTNER',
  'CHILD',
  'SIBLING',
  'GRANDPARENT',
  'OTHER_FAMILY',
  'FRIEND',
  'ATTORNEY',
  'CLERGY',
] as const satisfies readonly `${Relation}`[];
