import { useQuery } from '@apollo/client/react';
import { useAction } from '@openvisit/live/useAction.ts';
import { useState } from 'react';
import type { TypedReply } from './replyForm.ts';
import { AdministeredReplyTexts, RemoveReplyText, SaveReplyText, type ReplyText } from './replyTextAsks.ts';

/** A facility's usual replies, and what an administrator does with them. The list is read anew after each change. */
export function useReplies(facilityId: string) {
  const { data, error, refetch } = useQuery(AdministeredReplyTexts, {
    variables: { facilityId },
    fetchPolicy: 'cache-and-network',
  });
  const save = useAction(SaveReplyText);
  const remove = useAction(RemoveReplyText);
  const [removed, setRemoved] = useState<ReplyText>();
  const readAgain = () => refetch().catch(() => undefined);

  async function keep(words: TypedReply, place: { id?: string; version?: number; position?: number } = {}) {
    const { title, textEn, textEs } = words;
    const answer = await save.act({ input: { facilityId, title, textEn, textEs, ...place } });
    await readAgain();
    return answer?.saveReplyText;
  }
  return {
    replies: data?.replyTexts,
    error,
    readAgain,
    failed: Boolean(save.failure ?? remove.failure),
    busy: save.busy,
    keep,
    /** Up by one place, or down. */
    move: (reply: ReplyText, by: 1 | -1) => {
      const at = data?.replyTexts.findIndex(({ id }) => id === reply.id) ?? 0;
      return keep(reply, { id: reply.id, version: reply.version, position: at + 1 + by });
    },
    async remove(reply: ReplyText) {
      if (await remove.act({ input: { id: reply.id, facilityId } })) setRemoved(reply);
      await readAgain();
    },
    removed,
    forgetRemoved: () => setRemoved(undefined),
    /** Back where it was. */
    async bringBack() {
      if (!removed) return;
      setRemoved(undefined);
      await keep(removed, { position: removed.position });
    },
  };
}
