import { setPriority } from 'node:os';
import { openNothingElse, reencode } from './reencode.ts';

/** Milliseconds of the processor's time for one picture: on a busy machine they take longer, which is no picture's fault. */
const mostWork = Number(process.argv[2]);

/** The process in which pictures are opened: one after the other, behind everything else that runs here. It ends with its parent. */
process.on('message', (bytes: Uint8Array) => {
  const before = process.cpuUsage();
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if (user + system > mostWork * 1_000) process.kill(process.pid, 'SIGTERM');
  }, 50);
  void reencode(bytes).then(reencoded => {
    clearInterval(watch);
    process.send?.(reencoded);
  });
});
openNothingElse();
process.on('disconnect', () => process.exit());
setPriority(10); // where no `nice` has started us
process.send?.('ready');
