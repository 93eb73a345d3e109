import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import type { TermsVersion } from './termsAsks.ts';

interface Props {
  terms: TermsVersion;
  /** In force today, to come, or over. */
  state: 'now' | 'next' | 'over';
}

/** One version of the terms, both languages side by side; those that are over stay folded. */
export function TermsVersionItem({ terms: { version, effectiveFrom, bodyEn, bodyEs }, state }: Props) {
  const t = useWords();
  const { date } = useDates();
  return (
    <li>
      <details open={state === 'now'}>
        <summary>
          <b>{t('terms.version', { version })}</b> {t('terms.from', { date: date(effectiveFrom) })}{' '}
          {state === 'now' ? (
            <span className="tag">{t('terms.now')}</span>
          ) : (
            <span className="quiet">{t(`terms.${state}`)}</span>
          )}
        </summary>
        <div className="pairs languages">
          <div lang="en">
            <p className="label">{t('terms.bodyEn')}</p>
            <p className="as-typed">{bodyEn}</p>
          </div>
          <div lang="es">
            <p className="label">{t('terms.bodyEs')}</p>
            <p className="as-typed">{bodyEs}</p>
          </div>
        </div>
      </details>
    </li>
  );
}
