import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useState } from 'react';
import { rememberWantedPath } from '../../../page/wantedPath.ts';
import { FirstPassword } from '../signIn/FirstPassword.tsx';
import { SignInForm } from '../signIn/SignInForm.tsx';
import { emptyAccount } from '../signUp/typedAccount.ts';

/** Sign in, and from there back to where one wanted to go. */
export default function SignInPage() {
  const [wanted] = useState(() => rememberWantedPath(location.search));
  const [first, setFirst] = useState<{ login: string; password: string }>();
  const [, , forgetLogin] = useDraft('signIn.login', '');
  const [, , forgetAccount] = useDraft('signUp', emptyAccount);

  function onSignedIn() {
    forgetLogin();
    forgetAccount(); // confirmed on another device: what was typed here has done its work
  }
  if (first) return <FirstPassword {...first} onSignedIn={onSignedIn} />;
  return <SignInForm wanted={Boolean(wanted)} onChangeNeeded={setFirst} onSignedIn={onSignedIn} />;
}
