import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { VisitActions_VisitFragment } from '@openvisit/schema/family/graphql.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { statusLook } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Call } from '../../../page/Call.tsx';
import { useVisitTimes } from './useVisitTimes.ts';
import { LetGo } from './LetGo.tsx';

const VisitActionsFragment = graphql(`
  fragment VisitActions_visit on Visit {
    id
    version
    status
    reference
    availableActions
    cancelBy
    calendarUrl
    facility {
      id
      name
      phone
      timeZone
    }
    ...LetGo_visit
  }
`);

/** What is still to come belongs into a calendar. */
const toCome = new Set<VisitActions_VisitFragment['status']>(['REQUESTED', 'SCHEDULED', 'CHECK_IN']);

/** What the viewer may do now, as the server says it; until when, and whom to call where it is too late. */
export function VisitActions(props: { visit: FragmentType<typeof VisitActionsFragment> }) {
  const t = useWords();
  const { both } = useVisitTimes();
  const visit = useFragmentData(VisitActionsFragment, props.visit);
  const { id, status, availableActions, cancelBy, calendarUrl, facility } = visit;
  const may = (action: (typeof availableActions)[number]) => availableActions.includes(action);

  return (
    <section className="stack">
      <h2>{t('visit.can')}</h2>
      {may('CONFIRM') && (
        <Button href={paths.scheduleAt(facility.id)} wide>
          {t('visit.goOn')}
        </Button>
      )}
      {calendarUrl && toCome.has(status) && (
        <Button kind="second" icon="calendarTick" href={calendarUrl} download wide>
          {t('visit.calendar')}
        </Button>
      )}
      {may('RESCHEDULE') && (
        <Button kind="second" href={paths.moveVisit(id)} wide>
          {t('visit.move')}
        </Button>
      )}
      {may('CANCEL') && (
        <Button kind="second" href={paths.cancelVisit(id)} wide>
          {t('visit.cancel')}
        </Button>
      )}
      {may('WITHDRAW') && (
        <Button kind="second" href={paths.withdrawVisit(id)} wide>
          {t('visit.withdraw')}
        </Button>
      )}
      {may('RELEASE') && <LetGo visit={visit} />}
      {may('CANCEL') && cancelBy && (
        <p className="quiet small">{t('visit.cancel.by', { moment: both(cancelBy, facility.timeZone) })}</p>
      )}
      <p>{t('visit.questions', { facility: facility.name })}</p>
      <Call phone={facility.phone} />
      <p className="links">
        <a href={paths.aboutVisitStatus(status)}>
          {t('request.aboutStatus', { status: t(statusLook(status).wordId) })}
        </a>
        <a href={paths.home}>{t('requested.home')}</a>
      </p>
    </section>
  );
}
