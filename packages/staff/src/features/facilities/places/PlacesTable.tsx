import { DataTable } from '@openvisit/ui/DataTable.tsx';
import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import { PlaceActions, type PlaceAct } from './PlaceActions.tsx';
import { PlaceBlocks } from './PlaceBlocks.tsx';
import type { Place, PlacesFacility } from './placesQuery.ts';

interface Props {
  facility: PlacesFacility;
  onAct(act: PlaceAct, place: Place): void;
  onUnblock(blockId: string): void;
}

/** Where visits happen: what each place is for, and whether it works. */
export function PlacesTable({ facility, onAct, onUnblock }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const kinds = (place: Place) => place.kinds.map(kind => t(`visitKind.${kind}`)).join(', ');
  const units = ({ housingUnits }: Place) =>
    housingUnits.length === 0 ? t('form.units.all') : housingUnits.map(({ name }) => name).join(', ');

  return (
    <DataTable
      caption={t('places.title')}
      captionUnseen
      rows={facility.terminals}
      rowId={({ id }) => id}
      columns={[
        { id: 'name', header: t('places.name'), cell: ({ name }) => name },
        { id: 'type', header: t('places.type'), cell: ({ type }) => t(`places.type.${type}`) },
        { id: 'kinds', header: t('form.kinds'), cell: kinds },
        { id: 'units', header: t('form.units'), cell: units },
        {
          id: 'status',
          header: t('places.status'),
          cell: place => (
            <>
              <StatusBadge
                status={place.status}
                {...(place.blockedUntil && { until: moment(place.blockedUntil, facility.timeZone) })}
              />
              <PlaceBlocks place={place} timeZone={facility.timeZone} onUnblock={onUnblock} />
              {place.officerNote && <p className="quiet small as-typed">{place.officerNote}</p>}
            </>
          ),
        },
        {
          id: 'actions',
          header: <span className="unseen">{t('administration.staff.actions')}</span>,
          end: true,
          cell: place => <PlaceActions place={place} onAct={act => onAct(act, place)} />,
        },
      ]}
    />
  );
}
