import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { RelationshipRow } from '../visitors/RelationshipRow.tsx';
import { useWaitingRelationships } from '../visitors/useWaitingRelationships.ts';
import '../people.css';

/** Administration, Who may visit: home users who wait to be allowed to visit a person, oldest first. */
export default function RelationshipsPage() {
  const t = useWords();
  const { nodes, error, tryAgain, hasMore, showMore } = useWaitingRelationships();
  return (
    <AdministrationPage title={t('people.relationships.title')} className="people">
      <p className="quiet">{t('people.relationships.lead')}</p>
      {!nodes && !error && <Skeleton label={t('people.loading')} lines={[60, 100, 60, 100]} />}
      {!nodes && error && <TryAgain failure={error} onTry={tryAgain} />}
      {nodes?.length === 0 && (
        <Empty icon="tickRing" title={t('people.relationships.none')}>
          {t('people.relationships.noneHint')}
        </Empty>
      )}
      <ul className="standing">
        {nodes?.map(relationship => (
          <li key={relationship.id}>
            <RelationshipRow relationship={relationship} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <p>
          <Button kind="second" onClick={() => void showMore()}>
            {t('users.more')}
          </Button>
        </p>
      )}
    </AdministrationPage>
  );
}
