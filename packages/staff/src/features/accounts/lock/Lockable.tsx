import { Suspense, useEffect, type ReactNode } from 'react';
import { lock } from '../../../apollo/session.ts';
import { useStaffMember } from '../staffMember.ts';
import { loadLockScreen, LockScreen } from './lazyLockScreen.ts';
import { LockSoon } from './LockSoon.tsx';
import { useActivity } from './useActivity.ts';
import { useIdle } from './useIdle.ts';
import { useLocked } from './useLocked.ts';
import './lock.css';

/** The page of a person who may go away from it: it locks, and stays as it was, out of sight, until they are back. */
export function Lockable({ children }: { children: ReactNode }) {
  const { id } = useStaffMember();
  const locked = useLocked();
  const soon = useIdle();
  useActivity();
  useEffect(() => {
    lock.belongTo(id, () => location.reload());
    lock.open(); // other tabs of the same person: a new sign-in opens them too
  }, [id]);

  useEffect(() => {
    const rest = setTimeout(loadLockScreen, 5000);
    return () => clearTimeout(rest);
  }, []);

  return (
    <>
      <div className={locked ? 'lockable locked' : 'lockable'} inert={locked}>
        {children}
      </div>
      {soon && !locked && <LockSoon />}
      {locked && (
        <Suspense fallback={null}>
          <LockScreen />
        </Suspense>
      )}
    </>
  );
}
