import type { SignedInContext } from '../../../../shared/context.ts';
import { loadTerminal } from './loadPlaces.ts';
import { type ChangeTerminalResult, TerminalChanged } from './places.answers.ts';
import type { SetOutOfServiceInput } from './places.inputs.ts';

const set = `
  UPDATE terminals SET out_of_service_since = $3, version = version + 1 WHERE facility_id = $1 AND id = $2 AND version = $4`;

/** Takes a place out of service, or puts it back. Visits booked there stay; staff move or cancel them. */
export async function setOutOfService(
  context: SignedInContext,
  { terminalId, outOfService, version }: SetOutOfServiceInput,
): Promise<typeof ChangeTerminalResult> {
  const { db, now, announce } = context;
  const terminal = await loadTerminal(context, terminalId);
  if ((terminal.outOfServiceSince !== null) === outOfService) return terminal;

  const since = outOfService ? now() : null;
  const touched = await db.execute(set, [terminal.facilityId, terminalId, since, version]);
  const stands = await loadTerminal(context, terminalId);
  if (touched === 0) return new TerminalChanged(stands);
  const type = outOfService ? 'TERMINAL_OUT_OF_SERVICE' : 'TERMINAL_BACK_IN_SERVICE';
  announce({ type, facilityId: terminal.facilityId, terminalId, version: stands.version });
  return stands;
}
