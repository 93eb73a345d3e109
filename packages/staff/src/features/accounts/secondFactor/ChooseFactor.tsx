import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { AddPasskey } from './AddPasskey.tsx';
import type { Added } from './useAddPasskey.ts';

interface Props {
  onAdded: Added;
  /** An app on a phone in its place. */
  onApp(): void;
}

/** A passkey first, since it is the easiest and the safest; an app for those who have none. */
export function ChooseFactor({ onAdded, onApp }: Props) {
  const t = useWords();
  return (
    <>
      <p>{t('secondFactor.lead')}</p>
      <section className="way" aria-labelledby="way-passkey">
        <h2 id="way-passkey">
          {t('secondFactor.passkey')} <span className="tag">{t('secondFactor.best')}</span>
        </h2>
        <p>{t('secondFactor.passkey.what')}</p>
        <AddPasskey onAdded={onAdded} />
      </section>
      <section className="way" aria-labelledby="way-app">
        <h2 id="way-app">{t('secondFactor.app')}</h2>
        <p>{t('secondFactor.app.what')}</p>
        <Button kind="second" icon="phone" onClick={onApp}>
          {t('secondFactor.app.choose')}
        </Button>
      </section>
    </>
  );
}
