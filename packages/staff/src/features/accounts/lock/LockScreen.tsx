import { Brand } from '@openvisit/ui/Brand.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef } from 'react';
import { lock, presence } from '../../../apollo/session.ts';
import { paths } from '../../../app/paths.ts';
import { fullName } from '../personName.ts';
import { ProofForm } from '../proof/ProofForm.tsx';
import { useStaffMember } from '../staffMember.ts';
import { LockedOut } from './LockedOut.tsx';
import '../signIn.css';
import './lock.css';

/** Covers the page, which stays as it was below, until its person proves that they are back. */
export default function LockScreen() {
  const t = useWords();
  const staffMember = useStaffMember();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = t('lock.title');

  useEffect(() => {
    const [before, named] = [document.activeElement, document.title];
    document.title = t('app.title', { page: title });
    dialog.current?.showModal();
    dialog.current?.querySelector('button')?.focus();
    return () => {
      document.title = named;
      if (before instanceof HTMLElement) before.focus();
    };
  }, [t, title]);

  const open = () => {
    presence.heard(Date.now());
    lock.open();
  };
  return (
    <dialog
      ref={dialog}
      className="lock"
      aria-labelledby="lock-title"
      onCancel={event => event.preventDefault()}
      onClose={() => dialog.current?.showModal()} // a second Escape closes what refuses to be closed
    >
      <div className="sign-in">
        <Brand href={paths.home} />
        <h1 id="lock-title">{title}</h1>
        <p>{t('lock.why', { name: fullName(staffMember) })}</p>
        <ProofForm onProven={open} action={t('lock.open')} />
        <LockedOut />
      </div>
    </dialog>
  );
}
