import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import { useMoves } from './useMoves.ts';
import type { Visit, VisitEvent } from './visitQuery.ts';

/** Everything that happened to a visit, by the server's clock: who, what, when it was and is, what was said to whom. */
export function VisitTimeline({ visit }: { visit: Visit }) {
  const t = useWords();
  const { moment } = useDates();
  const sentence = useMoves();
  const { timeZone } = visit.facility;
  return (
    <ol className="history" aria-label={t('visit.history')}>
      {visit.history.map(event => (
        <li key={event.id}>
          <p>
            <b>{sentence(event)}</b>{' '}
            <time className="quiet num" dateTime={event.at}>
              {moment(event.at, timeZone)}
            </time>
          </p>
          <EventDetail event={event} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  );
}

function EventDetail({ event, timeZone }: { event: VisitEvent; timeZone: string }) {
  const t = useWords();
  const { moment } = useDates();
  const { previousStartsAt, startsAt, reasons, publicMessage, officerNote } = event;
  const details = [
    ['reasons', reasons.map(({ label }) => label).join(', ')],
    ['publicMessage', publicMessage],
    ['officerNote', officerNote],
  ] as const;
  return (
    <>
      {previousStartsAt && (
        <p className="quiet">
          {t('visit.moved', { before: moment(previousStartsAt, timeZone), after: moment(startsAt, timeZone) })}
        </p>
      )}
      {details.map(
        ([name, words]) =>
          words && (
            <p key={name} className="quiet">
              {t(`history.detail.${name}`)} <span className="said">{words}</span>
            </p>
          ),
      )}
    </>
  );
}
