import { useCover } from '../cover.ts';
import type { Slip } from './slip.ts';
import { SlipPage } from './SlipPage.tsx';

/** Shows a slip in front of everything until it was handed over. */
export function useShowSlip() {
  const cover = useCover();
  return (slip: Slip, onDone?: () => void) => {
    const leave = () => cover(null);
    const done = () => {
      leave();
      onDone?.();
    };
    cover(<SlipPage slip={slip} onDone={done} onLeave={leave} />);
  };
}
