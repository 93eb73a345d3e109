import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { statusLook } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { Page } from '../../../page/Page.tsx';
import { AboutVisit } from './AboutVisit.tsx';
import { useVisitNews } from './useVisitNews.ts';
import { VisitActions } from './VisitActions.tsx';
import { VisitAnswer } from './VisitAnswer.tsx';
import { VisitHistory } from './VisitHistory.tsx';
import { VisitReasons } from './VisitReasons.tsx';
import { VisitRoad } from './VisitRoad.tsx';

const VisitViewFragment = graphql(`
  fragment VisitView_visit on Visit {
    id
    version
    status
    startsAt
    ...VisitAnswer_visit
    ...VisitReasons_visit
    ...VisitRoad_visit
    ...AboutVisit_visit
    ...VisitActions_visit
    ...VisitHistory_visit
  }
`);

/** The page of one visit, in the order of its questions: how does it stand, why, what now, when and with whom, what can I do. */
export function VisitView(props: { visit: FragmentType<typeof VisitViewFragment> }) {
  const t = useWords();
  const visit = useFragmentData(VisitViewFragment, props.visit);
  useVisitNews(visit);

  return (
    <Page title={t('visit.title')} family={statusLook(visit.status).family} head={<VisitAnswer visit={visit} />}>
      <VisitReasons visit={visit} />
      <VisitRoad visit={visit} />
      <AboutVisit visit={visit} />
      <VisitActions visit={visit} />
      <VisitHistory visit={visit} />
    </Page>
  );
}
