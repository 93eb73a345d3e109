import { useQuery } from '@apollo/client/react';
import { Button } from '@openvisit/ui/Button.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { inForceOn, todayIn } from '../terms/termsForm.ts';
import { PolicyVersions } from './policyAsks.ts';
import { PolicyForm } from './PolicyForm.tsx';
import { PolicyVersionItem } from './PolicyVersionItem.tsx';

/** A facility's policy in all its versions: in force now, to come, and over. */
export function PolicyList({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery(PolicyVersions, {
    variables: { facilityId },
    fetchPolicy: 'cache-and-network',
  });
  const [adding, setAdding] = useState(false);
  const facility = data?.facility;
  const readAgain = () => void refetch().catch(() => undefined);
  if (!facility && error) return <TryAgain failure={error} onTry={readAgain} />;
  if (!facility) return <Skeleton label={t('app.loading')} lines={[30, 100, 100, 100]} />;

  const today = todayIn(facility.timeZone);
  const current = inForceOn(today, facility.visitingPolicies);
  const saved = () => {
    setAdding(false);
    readAgain();
  };
  return (
    <>
      {adding && current && (
        <PolicyForm facility={facility} policy={current} onSaved={saved} onLeave={() => setAdding(false)} />
      )}
      {!adding && (
        <p>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('policy.add')}
          </Button>
        </p>
      )}
      <ul className="terms-list">
        {facility.visitingPolicies.map(policy => (
          <PolicyVersionItem
            key={policy.version}
            policy={policy}
            timeZone={facility.timeZone}
            state={policy === current ? 'now' : policy.effectiveFrom > today ? 'next' : 'over'}
          />
        ))}
      </ul>
    </>
  );
}
