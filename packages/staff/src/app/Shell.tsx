import { OwnLine } from '../apollo/OwnLine.tsx';
import { LockScreen } from '../features/accounts/lock/lazyLockScreen.ts';
import { StepUpDialog } from '../features/accounts/proof/StepUpDialog.tsx';
import { StaffMemberProvider } from '../features/accounts/staffMember.ts';
import { AtWork } from './AtWork.tsx';
import { PageLoading } from './PageLoading.tsx';
import { useWhoIsHere } from './useWhoIsHere.ts';

/** Who is there, and whether they may see anything: with a second factor, and unlocked. */
export function Shell({ onSignedOut }: { onSignedOut(): void }) {
  const { atWork, locked } = useWhoIsHere(onSignedOut);
  const staffMember = atWork ?? locked;
  if (!staffMember) return <PageLoading />;

  return (
    <OwnLine>
      <StaffMemberProvider value={staffMember}>
        {atWork ? <AtWork staffMember={atWork} onSignedOut={onSignedOut} /> : <LockScreen />}
        <StepUpDialog />
      </StaffMemberProvider>
    </OwnLine>
  );
}
