import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useParams } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { fullName } from '../../accounts/personName.ts';
import { VisitDecision } from '../decide/VisitDecision.tsx';
import { LiveVisits } from '../LiveVisits.tsx';
import { useNewsOfVisit } from '../page/useNewsOfVisit.ts';
import { VisitFacts } from '../page/VisitFacts.tsx';
import { VisitPage as VisitPageQuery, type Visit } from '../page/visitQuery.ts';
import { VisitStatus } from '../page/VisitStatus.tsx';
import { VisitTimeline } from '../page/VisitTimeline.tsx';
import { VisitsSection } from '../VisitsSection.tsx';
import '../../accessRequests/decide.css';
import '../../accessRequests/review.css';
import '../visits.css';

/** Visits, one of them: how it stands, who comes, what happened, and what can be done now. */
export default function VisitPage() {
  const t = useWords();
  const { visitId = '' } = useParams<{ visitId: string }>();
  const { visit } = useSuspenseQuery(VisitPageQuery, {
    variables: { id: visitId },
    fetchPolicy: 'cache-and-network',
  }).data;
  if (visit) return <OneVisit key={visit.id} visit={visit} />;
  return (
    <VisitsSection title={t('notThere.title')}>
      <p>{t('notThere.hint')}</p>
      <Button href={paths.visitsList}>{t('visits.title')}</Button>
    </VisitsSection>
  );
}

function OneVisit({ visit }: { visit: Visit }) {
  const t = useWords();
  const title = t('visit.title', {
    visitor: fullName(visit.homeUser),
    person: fullName(visit.incarceratedPerson),
  });
  useNewsOfVisit(visit);
  return (
    <VisitsSection title={title} action={<VisitStatus visit={visit} />}>
      <LiveVisits />
      <div className="visit-page">
        <div className="visit-told">
          <VisitFacts visit={visit} />
          <section aria-label={t('visit.history')}>
            <h2>{t('visit.history')}</h2>
            <VisitTimeline visit={visit} />
          </section>
        </div>
        <section className="visit-decision" aria-label={t('visit.whatNow')}>
          <h2>{t('visit.whatNow')}</h2>
          <VisitDecision visit={visit} />
        </section>
      </div>
    </VisitsSection>
  );
}
