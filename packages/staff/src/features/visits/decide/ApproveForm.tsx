import { useAction } from '@openvisit/live/useAction.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { Visit } from '../page/visitQuery.ts';
import { RefusedNote } from './RefusedNote.tsx';
import { ApproveVisit } from './visitAsks.ts';
import { VisitLetter } from './VisitLetter.tsx';

/** Books the visit that a family asked for. The server looks at every rule once more. */
export function ApproveForm({ visit, onDone }: { visit: Visit; onDone(): void }) {
  const t = useWords();
  const { act, answer, failure, busy } = useAction(ApproveVisit);

  async function approve() {
    const approved = await act({ input: { visitId: visit.id, version: visit.version } });
    if (approved?.answer.__typename === 'Visit') onDone();
  }
  return (
    <div className="visit-form">
      <RefusedNote visit={visit} failed={Boolean(failure)} answer={answer?.answer} />
      <VisitLetter visit={visit} status="SCHEDULED" />
      <Button kind="good" busy={busy} onClick={() => void approve()}>
        {t('visit.send.APPROVE')}
      </Button>
    </div>
  );
}
