import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that any of the processes in which pictures are opened has had, in MB, as Linux counts it (VmHWM). */
export function peakOfImageChildren(): number {
  const peaks = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => peakOf(pid));
  return peaks.length > 0 ? Math.max(...peaks) : Number.NaN;
}

function peakOf(pid: string): number[] {
  try {
    const isChild = readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('dist/images/child.js');
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return isChild && isOurs(pid) && kilobytes ? [(Number(kilobytes) * 1024) / 1_000_000] : [];
  } catch {
    return []; // it has ended meanwhile
  }
}

/** Whether this bench started it, at whatever remove. */
function isOurs(pid: string): boolean {
  if (pid === String(process.pid)) return true;
  const parent = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return parent !== '0' && isOurs(parent);
}
