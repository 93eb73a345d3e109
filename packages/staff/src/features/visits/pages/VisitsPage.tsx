import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { LiveVisits } from '../LiveVisits.tsx';
import { useVisits } from '../list/useVisits.ts';
import { VisitFilterFields } from '../list/VisitFilterFields.tsx';
import { VisitsTable } from '../list/VisitsTable.tsx';
import { VisitsSection } from '../VisitsSection.tsx';
import '../visits.css';

/** Visits, as a list: those to come and those that were, by status, kind and day. */
export default function VisitsPage() {
  const t = useWords();
  const visits = useVisits();
  return (
    <VisitsSection title={t('visits.title')}>
      <LiveVisits />
      <VisitFilterFields filter={visits.filter} onChange={visits.setFilter} />
      {!visits.nodes && !visits.error && <Skeleton label={t('app.loading')} lines={[100, 100, 100, 100, 100]} />}
      {!visits.nodes && visits.error && <TryAgain failure={visits.error} onTry={visits.tryAgain} />}
      {visits.settled && visits.nodes?.length === 0 && (
        <Empty icon="calendar" title={t('visits.none')}>
          {t('visits.noneHint')}
        </Empty>
      )}
      {visits.nodes && visits.nodes.length > 0 && (
        <div className="stacking">
          <VisitsTable visits={visits.nodes} />
        </div>
      )}
      {visits.hasMore && (
        <p>
          <Button kind="second" busy={visits.loadingMore} onClick={() => void visits.showMore()}>
            {t('visits.more')}
          </Button>
        </p>
      )}
    </VisitsSection>
  );
}
