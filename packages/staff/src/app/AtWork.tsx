import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { DeskToasts } from '../features/accessRequests/components/DeskToasts.tsx';
import { LiveRequests } from '../features/accessRequests/components/LiveRequests.tsx';
import { DeskProvider } from '../features/accessRequests/decisions/desk.ts';
import { useNewDesk } from '../features/accessRequests/decisions/useNewDesk.ts';
import { CoverProvider } from '../features/accounts/cover.ts';
import { Lockable } from '../features/accounts/lock/Lockable.tsx';
import type { StaffMember } from '../features/accounts/staffMember.ts';
import { paths } from './paths.ts';
import { SignedInPages } from './SignedInPages.tsx';
import { StaffBar } from './StaffBar.tsx';

/** The bar, what is in hand, and the page. */
export function AtWork({ staffMember, onSignedOut }: { staffMember: StaffMember; onSignedOut(): void }) {
  const desk = useNewDesk(staffMember.id);
  const [location] = useLocation();
  const [cover, setCover] = useState<ReactNode>(null);
  const inQueue = location.startsWith(paths.requests); // which shows them itself, with Undo
  return (
    <DeskProvider value={desk}>
      <CoverProvider value={setCover}>
        <LiveRequests />
        <Lockable>
          <div className="app">
            <StaffBar onSignedOut={onSignedOut} />
            {cover ?? <SignedInPages />}
            {!inQueue && <DeskToasts />}
          </div>
        </Lockable>
      </CoverProvider>
    </DeskProvider>
  );
}
