import { Brand } from '@openvisit/ui/Brand.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { leaveTo } from '../../../page/leaveTo.ts';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { InvitationCard } from '../invitation/InvitationCard.tsx';
import { useInvitation } from '../invitation/useInvitation.ts';
import '../signIn.css';

/** Where an invitation's link leads, `/invitation#token=...`: who is meant, and one press to begin. */
export default function InvitationPage() {
  const t = useWords();
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? '');
  const { found, starting, start, lookAgain } = useInvitation(token, () => leaveTo(paths.secondFactor));
  usePageTitle(t('invitation.title'));

  return (
    <main id="main" className="sign-in">
      <Brand href={paths.signIn} />
      {found.state === 'loading' && <Skeleton label={t('app.loading')} lines={[60, 90, 90, 40]} />}
      {found.state === 'notReached' && <TryAgain onTry={lookAgain} />}
      {found.state === 'good' && (
        <InvitationCard invitation={found.invitation} starting={starting} onStart={() => void start()} />
      )}
      {found.state === 'over' && (
        <>
          <h1>{t('invitation.over')}</h1>
          <p>{t('invitation.overWhy')}</p>
          <p>{t('invitation.overAsk')}</p>
          <p>
            <a href={paths.home}>{t('invitation.overOpen')}</a>
          </p>
        </>
      )}
    </main>
  );
}
