import type { SignedInContext } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import type { IncarceratedPerson } from './incarceratedPerson.entity.ts';
import { personById } from './incarceratedPerson.rows.ts';

/** One person, for staff; null where they may not see them. */
export async function readPerson(context: SignedInContext, id: string): Promise<IncarceratedPerson | null> {
  return uuidPattern.test(id) ? personById(context, id.toLowerCase()) : null;
}
