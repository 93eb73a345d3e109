import { StartProblem } from '../database/startProblem.ts';
import { auditExport } from './auditExport.ts';
import { auditVerify } from './auditVerify.ts';

const commands: Record<string, (words: string[]) => Promise<void>> = { verify: auditVerify, export: auditExport };

/** `openvisit audit verify` and `openvisit audit export`. */
export async function audit([command = '', ...words]: string[]): Promise<void> {
  const run = commands[command];
  if (!run) throw new StartProblem('Say what to do: `pnpm openvisit audit verify` or `pnpm openvisit audit export`.');
  await run(words);
}
