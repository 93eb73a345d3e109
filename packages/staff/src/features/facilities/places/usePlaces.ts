import { useQuery } from '@apollo/client/react';
import { useAction } from '@openvisit/live/useAction.ts';
import { SetOutOfService, UnblockTerminal } from './placeAsks.ts';
import { Places, type Place } from './placesQuery.ts';

/** A facility's places, and what is done to them at once. The list is read anew after each change. */
export function usePlaces(facilityId: string) {
  const { data, error, refetch } = useQuery(Places, { variables: { facilityId }, fetchPolicy: 'cache-and-network' });
  const service = useAction(SetOutOfService);
  const unblocking = useAction(UnblockTerminal);
  const readAgain = () => refetch().catch(() => undefined);
  return {
    facility: data?.facility,
    error,
    readAgain,
    failed: Boolean(service.failure ?? unblocking.failure),
    async backInService({ id, version }: Place) {
      await service.act({ input: { terminalId: id, version, outOfService: false } });
      await readAgain();
    },
    async unblock(terminalBlockId: string) {
      await unblocking.act({ input: { terminalBlockId } });
      await readAgain();
    },
  };
}
