import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { wrong } from '../../../shared/problem.ts';
import { termsInForce } from './loadTerms.ts';
import { type AcceptTermsInput, type AcceptTermsResult, TermsChanged } from './terms.inputs.ts';

const asked = `SELECT EXISTS (SELECT FROM access_requests r WHERE r.home_user_id = $1 AND r.facility_id = $2) AS yes`;
const accept = 'INSERT INTO terms_acceptances VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING';

/** Keeps that the viewer agreed to the terms in force, once. Whoever read others is shown those in force. */
export async function acceptTerms(
  context: SignedInContext,
  { facilityId, version }: AcceptTermsInput,
): Promise<typeof AcceptTermsResult> {
  const { db, viewer, now, announce } = context;
  const known = uuidPattern.test(facilityId) && (await hasAsked(context, facilityId));
  if (!known) return wrong('facilityId', 'UNKNOWN', 'Ask this facility for access first.');

  const terms = await termsInForce(context, facilityId);
  if (!terms) return wrong('version', 'UNKNOWN', 'This facility has no terms to agree to.');
  if (terms.version !== version) return new TermsChanged(terms);

  const added = await db.execute(accept, [facilityId, viewer.accountId, version, now()]);
  if (added > 0) announce({ type: 'TERMS_ACCEPTED', homeUserId: viewer.accountId, facilityId, version });
  return terms;
}

async function hasAsked({ db, viewer }: SignedInContext, facilityId: string): Promise<boolean> {
  const [found] = await db.query<{ yes: boolean }>(asked, [viewer.accountId, facilityId], 'hasAskedFacility');
  return found!.yes;
}
