import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartProblem } from '../database/startProblem.ts';
import type { Environment } from '../environment.ts';

/** Looks before anything is started, so that a taken port costs nothing but one line. */
export async function portsAreFree({ host, familyPort, staffPort }: Environment): Promise<void> {
  await isFree('FAMILY_PORT', host, familyPort);
  await isFree('STAFF_PORT', host, staffPort);
}

async function isFree(variable: string, host: string, port: number): Promise<void> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
  } catch (error) {
    throw listenProblem(error, variable, host, port);
  }
}

function listenProblem(error: unknown, variable: string, host: string, port: number): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new StartProblem(`Port ${port} is in use. Stop what uses it, or set ${variable} to another port.`);
  if (code === 'EACCES')
    return new StartProblem(`Port ${port} needs special rights. Set ${variable} to one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartProblem(`HOST is ${host}, which is no address of this machine.`);
  return error;
}
