import { DataTable } from '@openvisit/ui/DataTable.tsx';
import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { useDates } from '../../accounts/dates.ts';
import { fullName } from '../../accounts/personName.ts';
import type { OwnDecision } from '../useOwnDecisions.ts';

/** Whom the officer decided about, what, why, when, and where that request stands now. */
export function OwnDecisionsTable({ decisions }: { decisions: readonly OwnDecision[] }) {
  const t = useWords();
  const { day, time } = useDates();
  const [, navigate] = useLocation();

  return (
    <DataTable
      caption={t('decisions.title')}
      captionUnseen
      rows={decisions}
      rowId={({ id }) => id}
      onOpen={({ accessRequest }) => navigate(paths.user(accessRequest.homeUser.id))}
      columns={[
        {
          id: 'person',
          header: t('decisions.person'),
          cell: ({ accessRequest: { homeUser } }) => <a href={paths.user(homeUser.id)}>{fullName(homeUser)}</a>,
        },
        {
          id: 'number',
          header: t('decisions.number'),
          cell: ({ accessRequest }) => <span className="num">{accessRequest.reference}</span>,
        },
        { id: 'what', header: t('decisions.what'), cell: decision => <What decision={decision} /> },
        {
          id: 'when',
          header: t('decisions.when'),
          cell: ({ at, accessRequest: { facility } }) => (
            <span className="num">
              {day(at, facility.timeZone)}, {time(at, facility.timeZone)}
            </span>
          ),
        },
        {
          id: 'now',
          header: t('decisions.now'),
          cell: ({ accessRequest }) => (
            <>
              <span className="only-small quiet">{t('decisions.nowIs')}</span>{' '}
              <StatusBadge status={accessRequest.status} small />
            </>
          ),
        },
      ]}
    />
  );
}

function What({ decision: { toStatus, reasons, neededPieces } }: { decision: OwnDecision }) {
  const t = useWords();
  const why = [...reasons.map(({ label }) => label), ...neededPieces.map(piece => t(`piece.${piece}`))];
  return (
    <>
      <StatusBadge status={toStatus} small /> <span className="quiet">{why.join(', ')}</span>
    </>
  );
}
