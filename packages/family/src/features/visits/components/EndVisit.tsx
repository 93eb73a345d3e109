import { graphql } from '@openvisit/schema/family';
import type { EndVisitPageQuery as Data, VisitAction } from '@openvisit/schema/family/graphql.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { Call } from '../../../page/Call.tsx';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { useGoOn } from '../../../page/useGoOn.ts';
import { useVisitTimes } from './useVisitTimes.ts';

const EndVisitPageQuery = graphql(`
  query EndVisitPage($id: ID!) {
    visit(id: $id) {
      id
      version
      status
      kind
      startsAt
      cancelBy
      availableActions
      facility {
        id
        name
        phone
        timeZone
      }
      incarceratedPerson {
        id
        givenName
        familyName
      }
    }
  }
`);

interface EndVisitProps {
  visitId: string;
  /** Which way of ending it; its words begin with it. */
  way: 'cancel' | 'withdraw';
  action: `${VisitAction}`;
  failure: unknown;
  busy: boolean;
  /** What the server answered instead of doing it. */
  refusal?: ReactNode;
  onEnd(version: number): void;
}

type Visit = NonNullable<Data['visit']>;

/** Asks once more before a visit is given up, and says what that does; where it is too late, why not and whom to call. */
export function EndVisit({ visitId, way, action, failure, busy, refusal, onEnd }: EndVisitProps) {
  const t = useWords();
  const { both } = useVisitTimes();
  const { data } = usePageQuery(EndVisitPageQuery, { id: visitId });
  const visit = data?.visit;
  const may = visit?.availableActions.includes(action) ?? true;
  useGoOn(Boolean(failure) && !may, paths.visit(visitId));
  if (!data) return <LoadingPage />;
  if (!visit) return <NotFoundPage />;

  const person = `${visit.incarceratedPerson.givenName} ${visit.incarceratedPerson.familyName}`;
  const when = both(visit.startsAt, visit.facility.timeZone);
  return (
    <Page title={t(`visit.${way}.title`)}>
      {Boolean(failure) && <FailureNote failure={failure} />}
      {refusal}
      <Title lead={t(`visit.${way}.lead`, { person, when })}>{t(`visit.${way}.title`)}</Title>
      {may ? <p>{t(`visit.${way}.does`)}</p> : !refusal && <TooLate visit={visit} way={way} />}
      <div className="stack">
        {may && (
          <Button kind="stop" wide busy={busy} onClick={() => onEnd(visit.version)}>
            {t(`visit.${way}.do`)}
          </Button>
        )}
        <Button kind="second" wide href={paths.visit(visitId)}>
          {t(may ? 'visit.keep' : 'visit.see')}
        </Button>
      </div>
    </Page>
  );
}

/** Why it cannot be done here any more, and whom to call. */
function TooLate({ visit: { status, cancelBy, facility }, way }: { visit: Visit; way: EndVisitProps['way'] }) {
  const t = useWords();
  const { both } = useVisitTimes();
  const late = way === 'cancel' && status === 'SCHEDULED' && cancelBy;
  return (
    <Note>
      <p>{late ? t('visit.cancel.late', { moment: both(cancelBy, facility.timeZone) }) : t('visit.closed')}</p>
      <p>{t('visit.cancel.call', { facility: facility.name })}</p>
      <Call phone={facility.phone} />
    </Note>
  );
}
