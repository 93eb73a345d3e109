import { useQuery } from '@apollo/client/react';
import { useAction } from '@openvisit/live/useAction.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { OwnReasons, RetireReason, type OwnReason } from './reasonAsks.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { ReasonRows } from './ReasonRows.tsx';

/** A facility's own reasons: add, change, retire. */
export function ReasonList({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery(OwnReasons, {
    variables: { facilityId },
    fetchPolicy: 'cache-and-network',
  });
  const retiring = useAction(RetireReason);
  const [open, setOpen] = useState<string>();
  const readAgain = () => refetch().catch(() => undefined);
  const reasons = data?.facility?.ownReasons;
  if (!reasons && error) return <TryAgain failure={error} onTry={() => void readAgain()} />;
  if (!reasons) return <Skeleton label={t('app.loading')} lines={[30, 100, 100, 100]} />;

  async function retire({ code, version }: OwnReason) {
    await retiring.act({ input: { facilityId, code, version } });
    await readAgain();
  }
  const form = {
    facilityId,
    onOvertaken: () => void readAgain(),
    onLeave: () => setOpen(undefined),
    onSaved() {
      setOpen(undefined);
      void readAgain();
    },
  };
  const chosen = reasons.find(({ code }) => code === open);
  const refused = retiring.answer && 'message' in retiring.answer.answer;
  const add = (
    <Button icon="plus" onClick={() => setOpen('new')}>
      {t('ownReasons.add')}
    </Button>
  );
  return (
    <>
      {(retiring.failure || refused) && (
        <Note family="stop" icon="warning" role="alert">
          {t(refused ? 'form.changedLook' : 'administration.tryAgain')}
        </Note>
      )}
      {open === 'new' && <ReasonForm {...form} />}
      {chosen && <ReasonForm key={chosen.code} {...form} reason={chosen} />}
      {!open && reasons.length > 0 && <p>{add}</p>}
      {!open && reasons.length === 0 && (
        <Empty icon="message" title={t('ownReasons.none')} action={add}>
          {t('ownReasons.noneHint')}
        </Empty>
      )}
      <ReasonRows
        reasons={reasons}
        onAct={(act, reason) => (act === 'change' ? setOpen(reason.code) : void retire(reason))}
      />
    </>
  );
}
