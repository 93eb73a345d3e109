import { setPriority } from 'node:os';
import { reencode } from './reencode.ts';

/** The process in which pictures are opened: one after the other, behind everything else that runs here. It ends with its parent. */
process.on('message', (bytes: Uint8Array) => {
  void reencode(bytes).then(reencoded => process.send?.(reencoded));
});
process.on('disconnect', () => process.exit());
setPriority(10); // where no `nice` has started us
process.send?.('ready');
