import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface RunningProcess {
  pid: number;
  command: string;
}

/** Every process that belongs to a product: started with its data directory, or working on it. */
export function processesOf(dataDirectory: string): RunningProcess[] {
  return allProcesses().filter(
    ({ pid, command, environment }) => pid !== process.pid && `${command} ${environment}`.includes(dataDirectory),
  );
}

interface SeenProcess extends RunningProcess {
  environment: string;
}

function allProcesses(): SeenProcess[] {
  if (process.platform !== 'linux') return withoutProc();
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(pid => ({ pid: Number(pid), command: read(pid, 'cmdline'), environment: read(pid, 'environ') }));
}

/** Elsewhere `ps -E` shows a process with its environment behind the command. */
function withoutProc(): SeenProcess[] {
  const lines = execFileSync('ps', ['-A', '-E', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.map(line => ({ pid: Number.parseInt(line, 10), command: line, environment: '' }));
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return ''; // gone meanwhile, or another user's
  }
}
