import { graphql } from '@openvisit/schema/family';
import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { useReadAgain } from '../../../apollo/useReadAgain.ts';
import { paths } from '../../../app/paths.ts';
import { BackLink } from '../../../page/FormPage.tsx';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { ChooseNewTime } from '../components/ChooseNewTime.tsx';
import { useKey } from '../components/useKey.ts';
import { useVisitTimes } from '../components/useVisitTimes.ts';

const VisitToMove = graphql(`
  query VisitToMove($id: ID!) {
    visit(id: $id) {
      id
      version
      kind
      startsAt
      durationMinutes
      availableActions
      facility {
        id
        name
        timeZone
      }
      incarceratedPerson {
        id
      }
      visitors {
        id
        isHomeUser
      }
    }
  }
`);

const MoveVisitMutation = graphql(`
  mutation MoveVisit($input: RescheduleVisitInput!) {
    rescheduleVisit(input: $input) {
      __typename
      ... on Visit {
        id
        ...VisitRow_visit
        ...VisitView_visit
      }
      ... on VisitChanged {
        visit {
          id
          ...VisitView_visit
        }
      }
    }
  }
`);

/** A booked visit gets another time: the old one is kept until the new one is there, and both are said. */
export default function MoveVisitPage() {
  const t = useWords();
  const [, navigate] = useLocation();
  const { visitId = '' } = useParams();
  const { both } = useVisitTimes();
  const key = useKey();
  const readAgain = useReadAgain();
  const [chosen, choose] = useState<string>();
  const { data } = usePageQuery(VisitToMove, { id: visitId });
  const { act, answer, failure, busy } = useAction(MoveVisitMutation);
  if (!data) return <LoadingPage />;
  const { visit } = data;
  if (!visit) return <NotFoundPage />;

  const zone = visit.facility.timeZone;
  const when = both(visit.startsAt, zone);
  const may = visit.availableActions.includes('RESCHEDULE');
  const refused = answer && answer.rescheduleVisit.__typename;
  async function move(startsAt: string, version: number) {
    const idempotencyKey = `${key}-${version}-${Date.parse(startsAt)}`;
    const done = await act({ input: { visitId, version, startsAt, idempotencyKey } });
    if (done?.rescheduleVisit.__typename === 'Visit') return navigate(paths.visit(visitId), { replace: true });
    if (!done) return;
    choose(undefined);
    await readAgain();
  }
  return (
    <Page title={t('visit.move.title')}>
      {failure && <FailureNote failure={failure} />}
      {refused && refused !== 'Visit' && (
        <Note family="stop" role="alert" title={t(refused === 'SlotTaken' ? 'visit.move.taken' : 'problem.notSent')}>
          {t(refused === 'SlotTaken' ? 'visit.move.taken.how' : 'visit.move.cannot', { when })}
        </Note>
      )}
      <div>
        <BackLink to={paths.visit(visitId)} />
        <Title lead={t('visit.move.now', { when })}>{t('visit.move.title')}</Title>
      </div>
      {may ? <p>{t('visit.move.kept')}</p> : <Note>{t('visit.closed')}</Note>}
      {may && <ChooseNewTime visit={visit} chosen={chosen} onChoose={choose} />}
      {may && chosen && (
        <section className="stack">
          <h2>{t('visit.move.check')}</h2>
          <Answers>
            <Answer question={t('visit.move.from')}>{when}</Answer>
            <Answer question={t('visit.move.to')}>{both(chosen, zone)}</Answer>
          </Answers>
          <Button wide busy={busy} onClick={() => void move(chosen, visit.version)}>
            {t('visit.move.do')}
          </Button>
        </section>
      )}
    </Page>
  );
}
