import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { statusLook } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import { fullName } from '../../accounts/personName.ts';
import type { VisitReason } from '../../facilities/forms/useVisitReasons.ts';
import type { Visit } from '../page/visitQuery.ts';

interface Props {
  visit: Visit;
  /** What the visit becomes. */
  status: 'SCHEDULED' | 'DECLINED' | 'CANCELLED';
  reasons?: readonly VisitReason[];
  message?: string;
  /** When it is from now on, where it is moved. */
  movedTo?: string;
}

/** What the family will read, before it is sent. */
export function VisitLetter({ visit, status, reasons = [], message, movedTo }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const { timeZone, name: facility } = visit.facility;
  const title = t('letter.title', { name: visit.homeUser.givenName });
  return (
    <section className="letter" aria-label={title}>
      <header>
        <b>{title}</b>
      </header>
      <div className={`text ${statusLook(status).family}`}>
        <StatusBadge status={status} />
        <p>
          {t('visit.letter', {
            person: fullName(visit.incarceratedPerson),
            facility,
            when: moment(movedTo ?? visit.startsAt, timeZone),
          })}
        </p>
        {movedTo && <p>{t('visit.letter.before', { when: moment(visit.startsAt, timeZone) })}</p>}
        {reasons.map(({ code, publicText, whatYouCanDo }) => (
          <p key={code}>
            {publicText} {whatYouCanDo}
          </p>
        ))}
        {message && (
          <div>
            <b>{t('letter.request.wrote', { facility })}</b>
            <p className="wrote">{message}</p>
          </div>
        )}
      </div>
    </section>
  );
}
