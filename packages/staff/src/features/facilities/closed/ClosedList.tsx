import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { ClosedForm } from './ClosedForm.tsx';
import { ClosedRows } from './ClosedRows.tsx';
import { useClosedTimes } from './useClosedTimes.ts';

/** A facility's closed times: add, change, remove. */
export function ClosedList({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const all = useClosedTimes(facilityId);
  const [open, setOpen] = useState<string>();
  const { facility } = all;
  if (!facility && all.error) return <TryAgain failure={all.error} onTry={() => void all.readAgain()} />;
  if (!facility) return <Skeleton label={t('app.loading')} lines={[30, 100, 100, 100]} />;

  const closed = facility.blackouts.find(({ id }) => id === open);
  const form = {
    facility,
    onLeave: () => setOpen(undefined),
    onSaved() {
      setOpen(undefined);
      void all.readAgain();
    },
  };
  const add = (
    <Button icon="plus" onClick={() => setOpen('new')}>
      {t('closed.add')}
    </Button>
  );
  return (
    <>
      {all.problem && (
        <Note family="stop" icon="warning" role="alert">
          {t(all.problem)}
        </Note>
      )}
      {open === 'new' && <ClosedForm {...form} />}
      {closed && <ClosedForm key={closed.id} {...form} closed={closed} />}
      {!open && facility.blackouts.length > 0 && <p>{add}</p>}
      {!open && facility.blackouts.length === 0 && (
        <Empty icon="calendar" title={t('closed.none')} action={add}>
          {t('closed.noneHint')}
        </Empty>
      )}
      <ClosedRows
        closed={facility.blackouts}
        timeZone={facility.timeZone}
        onAct={(act, each) => (act === 'change' ? setOpen(each.id) : void all.remove(each))}
      />
    </>
  );
}
