import { useAction } from '@openvisit/live/useAction.ts';
import type { Visit } from '../page/visitQuery.ts';
import type { TypedEnd } from './endForm.ts';
import { useIdempotencyKey } from './useIdempotencyKey.ts';
import { CancelVisit, DeclineVisit } from './visitAsks.ts';

/** Sends what ends a visit: a cancellation by its own key, so that it has one effect however often it is sent. */
export function useEndVisit(action: 'DECLINE' | 'CANCEL') {
  const decline = useAction(DeclineVisit);
  const cancel = useAction(CancelVisit);
  const keyFor = useIdempotencyKey();
  const asked = action === 'DECLINE' ? decline : cancel;

  async function send({ id, version }: Visit, typed: TypedEnd) {
    const words = {
      visitId: id,
      version,
      reasonCodes: typed.reasonCodes,
      publicMessage: typed.publicMessage.trim() || null,
      officerNote: typed.officerNote.trim() || null,
    };
    if (action === 'DECLINE') return (await decline.act({ input: words }))?.answer;
    return (await cancel.act({ input: { ...words, idempotencyKey: keyFor(words) } }))?.answer;
  }
  return { send, answer: asked.answer?.answer, failed: Boolean(asked.failure), busy: asked.busy };
}
