import { Button } from '@openvisit/ui/Button.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { RefusalNote } from '../proof/RefusalNote.tsx';
import { AppCodeForm } from './AppCodeForm.tsx';
import { QrCode } from './QrCode.tsx';
import { SecretToType } from './SecretToType.tsx';
import type { Added } from './useAddPasskey.ts';
import { useAuthenticatorApp } from './useAuthenticatorApp.ts';

/** The other way: a secret for an app on a phone, by its camera or by hand, then a password and the app's first code. */
export function AddAuthenticatorApp({ onAdded }: { onAdded: Added }) {
  const t = useWords();
  const { secret, waiting, start, finish, notStarted, refusal, busy } = useAuthenticatorApp(onAdded);

  if (notStarted?.kind === 'notReached') return <TryAgain onTry={() => void start()} />;
  if (notStarted) return <RefusalNote refusal={notStarted} />;
  if (waiting) return <Skeleton label={t('app.loading')} lines={[60, 90, 90]} />;
  if (!secret) return <Button onClick={() => void start()}>{t('authenticator.start')}</Button>; // its step-up was called off
  return (
    <ol className="steps">
      <li>
        <h2>{t('authenticator.scan')}</h2>
        <p>{t('authenticator.scan.how')}</p>
        <QrCode text={secret.uri} label={t('authenticator.qr')} />
        <p className="quiet">{t('authenticator.type')}</p>
        <SecretToType secret={secret.secret} />
      </li>
      <li>
        <h2>{t('authenticator.prove')}</h2>
        {refusal?.kind !== 'InvalidInput' && <RefusalNote refusal={refusal} />}
        <AppCodeForm busy={busy} onSend={finish} />
      </li>
    </ol>
  );
}
