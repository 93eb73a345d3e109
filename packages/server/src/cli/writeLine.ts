import { once } from 'node:events';

let isRead = true;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  isRead = false;
});

/** Prints a line and waits until it has gone. @returns false once nobody reads on: `| head` has seen enough */
export async function writeLine(line: string): Promise<boolean> {
  const gone = process.stdout.write(`${line}\n`);
  if (isRead && !gone) await once(process.stdout, 'drain').catch(() => undefined); // told above
  return isRead;
}
