import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import type { PolicyVersion } from './policyAsks.ts';
import { PolicyWords } from './PolicyWords.tsx';

interface Props {
  policy: PolicyVersion;
  timeZone: string;
  /** In force today, to come, or over. */
  state: 'now' | 'next' | 'over';
}

/** One version of the policy, with who saved it; those that do not count now stay folded. */
export function PolicyVersionItem({ policy, timeZone, state }: Props) {
  const t = useWords();
  const { date, moment } = useDates();
  const { version, effectiveFrom, createdAt, createdBy } = policy;
  const name = createdBy && [createdBy.givenName, createdBy.familyName].filter(Boolean).join(' ');
  return (
    <li>
      <details open={state === 'now'}>
        <summary>
          <b>{t('terms.version', { version })}</b> {createdBy && <>{t('terms.from', { date: date(effectiveFrom) })} </>}
          {state === 'now' ? (
            <span className="tag">{t('terms.now')}</span>
          ) : (
            <span className="quiet">{t(`terms.${state}`)}</span>
          )}
        </summary>
        <p className="quiet small">
          {name && createdAt
            ? t('policy.savedBy', { name, moment: moment(createdAt, timeZone) })
            : t('policy.cameWithFacility')}
        </p>
        <PolicyWords policy={policy} />
      </details>
    </li>
  );
}
