import type { SignedInContext } from '../../../../shared/context.ts';
import { uuidPattern } from '../../../../shared/page.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { loadTerminal } from './loadPlaces.ts';
import type { ChangeTerminalResult } from './places.answers.ts';
import type { UnblockTerminalInput } from './places.inputs.ts';

const find =
  'SELECT b.terminal_id AS "terminalId", b.facility_id AS "facilityId" FROM terminal_blocks b WHERE b.id = $1 AND b.facility_id = ANY ($2)';
const remove = 'UPDATE terminal_blocks SET removed_at = $3 WHERE facility_id = $1 AND id = $2 AND removed_at IS NULL';

/** Ends a block before its time, or one that is still to come; one that is gone already stays so. */
export async function unblockTerminal(
  context: SignedInContext,
  { terminalBlockId }: UnblockTerminalInput,
): Promise<typeof ChangeTerminalResult> {
  const { db, viewer, now, announce } = context;
  if (!uuidPattern.test(terminalBlockId)) throw notFound();
  const [block] = await db.query<{ terminalId: string; facilityId: string }>(find, [
    terminalBlockId,
    viewer.facilityIds,
  ]);
  if (!block) throw notFound();

  const removed = await db.execute(remove, [block.facilityId, terminalBlockId, now()]);
  if (removed > 0) announce({ type: 'TERMINAL_UNBLOCKED', ...block, terminalBlockId });
  return loadTerminal(context, block.terminalId);
}
