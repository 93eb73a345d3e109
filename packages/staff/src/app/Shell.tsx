import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { DeskProvider } from '../features/accessRequests/decisions/desk.ts';
import { useNewDesk } from '../features/accessRequests/decisions/useNewDesk.ts';
import { DeskToasts } from '../features/accessRequests/components/DeskToasts.tsx';
import { LiveRequests } from '../features/accessRequests/components/LiveRequests.tsx';
import { CoverProvider } from '../features/accounts/cover.ts';
import { StaffMemberProvider, type StaffMember } from '../features/accounts/staffMember.ts';
import { PageLoading } from './PageLoading.tsx';
import { paths } from './paths.ts';
import { SignedInPages } from './SignedInPages.tsx';
import { StaffBar } from './StaffBar.tsx';

const StaffShell = graphql(`
  query StaffShell {
    viewer {
      ... on StaffMember {
        id
        givenName
        familyName
        role
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

/** Who is there, the bar, what is in hand, and the page. */
export function Shell({ onSignedOut }: { onSignedOut(): void }) {
  const { viewer } = useSuspenseQuery(StaffShell).data;
  const staffMember = viewer?.__typename === 'StaffMember' ? viewer : undefined;
  useEffect(() => {
    if (!staffMember) onSignedOut();
  }, [staffMember, onSignedOut]);

  return staffMember ? <AtWork staffMember={staffMember} onSignedOut={onSignedOut} /> : <PageLoading />;
}

function AtWork({ staffMember, onSignedOut }: { staffMember: StaffMember; onSignedOut(): void }) {
  const desk = useNewDesk(staffMember.id);
  const [location] = useLocation();
  const [cover, setCover] = useState<ReactNode>(null);
  const inQueue = location.startsWith(paths.requests); // which shows them itself, with Undo
  return (
    <StaffMemberProvider value={staffMember}>
      <DeskProvider value={desk}>
        <CoverProvider value={setCover}>
          <LiveRequests />
          <div className="app">
            <StaffBar onSignedOut={onSignedOut} />
            {cover ?? <SignedInPages />}
            {!inQueue && <DeskToasts />}
          </div>
        </CoverProvider>
      </DeskProvider>
    </StaffMemberProvider>
  );
}
