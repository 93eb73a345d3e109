import { announce } from '@openvisit/ui/announce.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

/** Codes for the day the phone is lost, to copy or to print: they are shown once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept(): void }) {
  const t = useWords();
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
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
        <Button kind="second" onClick={() => void copy()}>
          {t('recovery.copy')}
        </Button>
      </p>
      <p className="no-print">
        <Button onClick={onKept}>{t('recovery.kept')}</Button>
      </p>
    </>
  );
}
