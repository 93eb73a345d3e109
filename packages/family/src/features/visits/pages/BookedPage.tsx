import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { Confirmation } from '@openvisit/ui/Confirmation.tsx';
import { formatMoment } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { readerZone } from '@openvisit/ui/zonedTime.ts';
import { useParams } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { BookedRoad } from '../schedule/BookedRoad.tsx';
import { Reference } from '../schedule/Reference.tsx';

const BookedPageQuery = graphql(`
  query BookedPage($id: ID!) {
    visit(id: $id) {
      id
      version
      status
      reference
      startsAt
      calendarUrl
      ...BookedRoad_visit
    }
  }
`);

/** The journey's end: what was booked or asked for, the number to keep, what happens next and when. */
export default function BookedPage() {
  const t = useWords();
  const language = useLanguage();
  const { visitId = '' } = useParams();
  const { data } = usePageQuery(BookedPageQuery, { id: visitId });
  if (!data) return <LoadingPage />;
  if (!data.visit) return <NotFoundPage />;

  const { status, reference, startsAt, calendarUrl } = data.visit;
  const isAsked = status === 'REQUESTED';
  const title = t(isAsked ? 'schedule.booked.asked' : 'schedule.booked.title');
  const see = (
    <Button href={paths.home} wide>
      {t('requested.home')}
    </Button>
  );
  return (
    <Page
      title={title}
      family={isAsked ? 'wait' : 'good'}
      head={
        <Confirmation
          title={title}
          family={isAsked ? 'wait' : 'good'}
          reference={<Reference code={reference} />}
          lead={formatMoment(startsAt, readerZone(), language)}
        />
      }
      bar={{ action: see }}
    >
      <p>{t('requested.referenceHint')}</p>
      <BookedRoad visit={data.visit} />
      {calendarUrl && !isAsked && (
        <p>
          <Button kind="second" icon="calendar" href={calendarUrl} download>
            {t('schedule.booked.calendar')}
          </Button>
        </p>
      )}
      <p className="links">
        <a href={paths.visit(visitId)}>{t('schedule.booked.see')}</a>
      </p>
    </Page>
  );
}
