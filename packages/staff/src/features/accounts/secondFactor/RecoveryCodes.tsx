import { announce } from '@openvisit/ui/announce.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';

/** Codes for the day the phone is lost, to copy or to print: they are shown once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept(): void }) {
  const t = useWords();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(codes.join('\n')).then(
      () => true,
      () => false,
    );
    if (!copied) return;
    setSaid(t('recovery.copied'));
    announce(t('recovery.copied'));
  };
  return (
    <>
      <p>{t('recovery.why')}</p>
      <ul className="codes" aria-label={t('recovery.list')}>
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('recovery.keep')}</p>
      <p className="no-print code-actions">
        <Button kind="second" icon="print" onClick={() => window.print()}>
          {t('recovery.print')}
        </Button>
        {'clipboard' in navigator && (
          <Button kind="second" onClick={() => void copy()}>
            {t('recovery.copy')}
          </Button>
        )}
      </p>
      {said && <p className="quiet no-print">{said}</p>}
      <p className="no-print">
        <Button onClick={onKept}>{t('recovery.kept')}</Button>
      </p>
    </>
  );
}
