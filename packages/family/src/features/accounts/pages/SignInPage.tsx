import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useState } from 'react';
import { rememberWantedPath } from '../../../page/wantedPath.ts';
import { FirstPassword } from '../signIn/FirstPassword.tsx';
import { SignInForm } from '../signIn/SignInForm.tsx';

/** Sign in, and from there back to where one wanted to go. */
export default function SignInPage() {
  const [wanted] = useState(() => rememberWantedPath(location.search));
  const [first, setFirst] = useState<{ login: string; password: string }>();
  const [, , forgetLogin] = useDraft('signIn.login', '');

  if (first) return <FirstPassword {...first} onSignedIn={forgetLogin} />;
  return <SignInForm wanted={Boolean(wanted)} onChangeNeeded={setFirst} />;
}
