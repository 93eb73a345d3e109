import { useQuery } from '@apollo/client/react';
import { useAction } from '@openvisit/live/useAction.ts';
import type { WordId } from '@openvisit/ui/words.tsx';
import { ClosedTimes, RemoveBlackout, type ClosedTime } from './closedAsks.ts';

/** A facility's closed times. To remove one hits no visit: it only opens times. The list is read anew after each change. */
export function useClosedTimes(facilityId: string) {
  const { data, error, refetch } = useQuery(ClosedTimes, {
    variables: { facilityId },
    fetchPolicy: 'cache-and-network',
  });
  const removing = useAction(RemoveBlackout);
  const readAgain = () => refetch().catch(() => undefined);
  const refused = removing.answer && 'message' in removing.answer.answer;
  const problem: WordId | undefined = removing.failure
    ? 'administration.tryAgain'
    : refused
      ? 'form.changedLook'
      : undefined;
  return {
    facility: data?.facility,
    error,
    readAgain,
    problem,
    async remove({ id, version }: ClosedTime) {
      await removing.act({ input: { facilityId, id, version } });
      await readAgain();
    },
  };
}
