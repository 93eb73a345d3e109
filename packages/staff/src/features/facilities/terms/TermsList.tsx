import { useQuery } from '@apollo/client/react';
import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { TermsVersions, type TermsVersion } from './termsAsks.ts';
import { TermsForm } from './TermsForm.tsx';
import { inForceOn, todayIn } from './termsForm.ts';
import { TermsVersionItem } from './TermsVersionItem.tsx';

/** A facility's terms in all their versions, newest first. A version is never changed: a newer one takes its place. */
export function TermsList({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery(TermsVersions, {
    variables: { facilityId },
    fetchPolicy: 'cache-and-network',
  });
  const [adding, setAdding] = useState(false);
  const facility = data?.facility;
  const readAgain = () => refetch().catch(() => undefined);
  if (!facility && error) return <TryAgain failure={error} onTry={() => void readAgain()} />;
  if (!facility) return <Skeleton label={t('app.loading')} lines={[30, 100, 100, 100]} />;

  const versions = facility.visitingTermsVersions;
  const today = todayIn(facility.timeZone);
  const current = inForceOn(today, versions);
  const stateOf = (terms: TermsVersion) => {
    if (terms.version === current?.version) return 'now';
    return terms.effectiveFrom > today ? 'next' : 'over';
  };
  const saved = () => {
    setAdding(false);
    void readAgain();
  };
  const add = (
    <Button icon="plus" onClick={() => setAdding(true)}>
      {t('terms.add')}
    </Button>
  );
  return (
    <>
      {adding && <TermsForm facility={facility} onSaved={saved} onLeave={() => setAdding(false)} />}
      {!adding && versions.length > 0 && <p>{add}</p>}
      {!adding && versions.length === 0 && (
        <Empty icon="idCard" title={t('terms.none')} action={add}>
          {t('terms.noneHint')}
        </Empty>
      )}
      <ul className="terms-list">
        {versions.map(terms => (
          <TermsVersionItem key={terms.version} terms={terms} state={stateOf(terms)} />
        ))}
      </ul>
    </>
  );
}
