import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { useEffect, useState } from 'react';
import { lock } from '../apollo/session.ts';
import type { StaffMember } from '../features/accounts/staffMember.ts';
import { leaveTo } from '../page/leaveTo.ts';
import { paths } from './paths.ts';

const StaffShell = graphql(`
  query StaffShell {
    viewer {
      ... on StaffMember {
        id
        givenName
        familyName
        role
        standing
        facilities {
          id
          name
          timeZone
          phone
          decisionDays
        }
      }
    }
  }
`);

/**
 * The person of this session: at work, or locked out of a page that never opened. Somebody who is at work stays so while the
 * page is locked: what they typed is below.
 */
export function useWhoIsHere(onSignedOut: () => void) {
  const { data, refetch } = useSuspenseQuery(StaffShell);
  const viewer = data.viewer?.__typename === 'StaffMember' ? data.viewer : undefined;
  const isFull = viewer?.standing === 'FULL';
  const [known, setKnown] = useState<StaffMember>();
  if (isFull && known !== viewer) setKnown(viewer);
  const standing = viewer?.standing;

  useEffect(() => {
    if (!viewer) onSignedOut();
    else if (standing === 'ENROLLING') leaveTo(paths.secondFactor);
    else if (standing === 'LOCKED') lock.shut();
  }, [viewer, standing, onSignedOut]);
  useEffect(() => {
    if (standing !== 'LOCKED') return;
    return lock.subscribe(() => lock.isShut() || void refetch());
  }, [standing, refetch]);

  return { atWork: isFull ? viewer : known, locked: standing === 'LOCKED' ? viewer : undefined };
}
