import { useQuery } from '@apollo/client/react';
import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { CloseUnit } from './CloseUnit.tsx';
import { HousingUnits } from './unitAsks.ts';
import { UnitForm } from './UnitForm.tsx';
import { UnitRows } from './UnitRows.tsx';

interface Open {
  act: 'add' | 'change' | 'close';
  unitId?: string;
}

/** A facility's housing units: add, rename, close. */
export function UnitList({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery(HousingUnits, {
    variables: { facilityId },
    fetchPolicy: 'cache-and-network',
  });
  const [open, setOpen] = useState<Open>();
  const readAgain = () => refetch().catch(() => undefined);
  const units = data?.facility?.housingUnits;
  if (!units && error) return <TryAgain failure={error} onTry={() => void readAgain()} />;
  if (!units) return <Skeleton label={t('app.loading')} lines={[30, 100, 100, 100]} />;

  const unit = units.find(({ id }) => id === open?.unitId);
  const leave = () => setOpen(undefined);
  const ends = {
    onLeave: leave,
    onSaved() {
      leave();
      void readAgain();
    },
  };
  const add = (
    <Button icon="plus" onClick={() => setOpen({ act: 'add' })}>
      {t('units.add')}
    </Button>
  );
  return (
    <>
      {open?.act === 'add' && <UnitForm facilityId={facilityId} {...ends} />}
      {open?.act === 'change' && unit && <UnitForm key={unit.id} facilityId={facilityId} unit={unit} {...ends} />}
      {open?.act === 'close' && unit && (
        <CloseUnit key={unit.id} facilityId={facilityId} unit={unit} onDone={ends.onSaved} onLeave={ends.onLeave} />
      )}
      {!open && units.length > 0 && <p>{add}</p>}
      {!open && units.length === 0 && (
        <Empty icon="house" title={t('units.none')} action={add}>
          {t('units.noneHint')}
        </Empty>
      )}
      <UnitRows units={units} onAct={(act, { id }) => setOpen({ act, unitId: id })} />
    </>
  );
}
