import { useQuery } from '@apollo/client/react';
import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { type Hours, WeeklyHours } from './hoursAsks.ts';
import { HoursForm } from './HoursForm.tsx';
import { HoursWeek } from './HoursWeek.tsx';
import { RemoveHours } from './RemoveHours.tsx';

/** What is being done above the week. */
type Open = 'new' | { act: 'change' | 'remove'; id: string } | undefined;

/** A facility's week: add hours, change those of a day, remove them. */
export function HoursList({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery(WeeklyHours, {
    variables: { facilityId },
    fetchPolicy: 'cache-and-network',
  });
  const [open, setOpen] = useState<Open>();
  const facility = data?.facility;
  const readAgain = () => void refetch().catch(() => undefined);
  if (!facility && error) return <TryAgain failure={error} onTry={readAgain} />;
  if (!facility) return <Skeleton label={t('app.loading')} lines={[30, 100, 100, 100]} />;

  const close = () => setOpen(undefined);
  const done = () => {
    close();
    readAgain();
  };
  const chosen: Hours | undefined =
    typeof open === 'object' ? facility.visitingHours.find(({ id }) => id === open.id) : undefined;
  const add = (
    <Button icon="plus" onClick={() => setOpen('new')}>
      {t('hours.add')}
    </Button>
  );
  const form = { facility, onSaved: done, onOvertaken: readAgain, onLeave: close };
  const isEmpty = facility.visitingHours.length === 0;
  return (
    <>
      {open === 'new' && <HoursForm {...form} />}
      {chosen && typeof open === 'object' && open.act === 'change' && (
        <HoursForm key={chosen.id} {...form} hours={chosen} />
      )}
      {chosen && typeof open === 'object' && open.act === 'remove' && (
        <RemoveHours key={chosen.id} facility={facility} hours={chosen} onRemoved={done} onLeave={close} />
      )}
      {!open && !isEmpty && <p>{add}</p>}
      {!open && isEmpty && (
        <Empty icon="clock" title={t('hours.none')} action={add}>
          {t('hours.noneHint')}
        </Empty>
      )}
      {!isEmpty && <HoursWeek facility={facility} onAct={(act, { id }) => setOpen({ act, id })} />}
    </>
  );
}
