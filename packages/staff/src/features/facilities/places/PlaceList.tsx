import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { isAdministrator, useStaffMember } from '../../accounts/staffMember.ts';
import { BlockForm } from './BlockForm.tsx';
import type { PlaceAct } from './PlaceActions.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import type { Place } from './placesQuery.ts';
import { StopPlace } from './StopPlace.tsx';
import { usePlaces } from './usePlaces.ts';

interface Open {
  act: Exclude<PlaceAct, 'back'> | 'add';
  placeId?: string;
}

/** A facility's terminals and booths; what is done to one stands above them. */
export function PlaceList({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const places = usePlaces(facilityId);
  const [open, setOpen] = useState<Open>();
  const administers = isAdministrator(useStaffMember());
  const { facility } = places;
  if (!facility && places.error) return <TryAgain failure={places.error} onTry={() => void places.readAgain()} />;
  if (!facility) return <Skeleton label={t('app.loading')} lines={[30, 100, 100, 100]} />;

  const place = facility.terminals.find(({ id }) => id === open?.placeId);
  const leave = () => setOpen(undefined);
  const done = () => {
    leave();
    void places.readAgain();
  };
  const choose = (act: PlaceAct, chosen: Place) =>
    act === 'back' ? void places.backInService(chosen) : setOpen({ act, placeId: chosen.id });
  const add = administers && (
    <Button icon="plus" onClick={() => setOpen({ act: 'add' })}>
      {t('places.add')}
    </Button>
  );
  return (
    <>
      {places.failed && (
        <Note family="stop" icon="warning" role="alert">
          {t('administration.tryAgain')}
        </Note>
      )}
      {open?.act === 'add' && <PlaceForm facility={facility} onSaved={done} onLeave={leave} />}
      {open?.act === 'change' && place && (
        <PlaceForm key={place.id} facility={facility} place={place} onSaved={done} onLeave={leave} />
      )}
      {open?.act === 'block' && place && (
        <BlockForm key={place.id} facility={facility} place={place} onSaved={done} onLeave={leave} />
      )}
      {(open?.act === 'out' || open?.act === 'close') && place && (
        <StopPlace key={place.id + open.act} place={place} how={open.act} onDone={done} onLeave={leave} />
      )}
      {!open && facility.terminals.length > 0 && add && <p>{add}</p>}
      {!open && facility.terminals.length === 0 && (
        <Empty icon="booth" title={t('places.none')} action={add}>
          {t('places.noneHint')}
        </Empty>
      )}
      {facility.terminals.length > 0 && (
        <div className="stacking">
          <PlacesTable facility={facility} onAct={choose} onUnblock={id => void places.unblock(id)} />
        </div>
      )}
    </>
  );
}
