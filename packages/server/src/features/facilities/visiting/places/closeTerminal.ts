import type { SignedInContext } from '../../../../shared/context.ts';
import { loadTerminal } from './loadPlaces.ts';
import { type CloseTerminalResult, TerminalChanged, TerminalClosed, TerminalInUse } from './places.answers.ts';
import type { CloseTerminalInput } from './places.inputs.ts';

const lock = 'SELECT FROM terminals WHERE facility_id = $1 AND id = $2 FOR UPDATE';
const close =
  'UPDATE terminals SET closed_at = $3, version = version + 1 WHERE facility_id = $1 AND id = $2 AND version = $4';
const uses = `
  SELECT (SELECT count(*)::int FROM visit_places WHERE facility_id = $1 AND terminal_id = $2 AND takes_capacity AND ends_at > $3) AS visits,
         (SELECT count(*)::int FROM blackouts WHERE facility_id = $1 AND terminal_id = $2 AND removed_at IS NULL AND ends_at > $3) AS blackouts`;

/** Takes a place off all lists, where nothing is booked any more. Its row is locked first: a booking on its way there is waited for. */
export async function closeTerminal(
  context: SignedInContext,
  { terminalId, version }: CloseTerminalInput,
): Promise<typeof CloseTerminalResult> {
  const { db, now, announce } = context;
  const { facilityId } = await loadTerminal(context, terminalId);
  await db.execute(lock, [facilityId, terminalId]);
  const terminal = await loadTerminal(context, terminalId);
  if (terminal.version !== version) return new TerminalChanged(terminal);

  const [{ visits, blackouts }] = (await db.query<Uses>(uses, [facilityId, terminalId, now()], 'usesOfTerminal')) as [
    Uses,
  ];
  if (visits > 0) return new TerminalInUse(`Visits booked at this place: ${visits}. Move or cancel them first.`);
  if (blackouts > 0) return new TerminalInUse('A closed time is set for this place. Remove it first.');

  await db.execute(close, [facilityId, terminalId, now(), version]);
  announce({ type: 'TERMINAL_CLOSED', facilityId, terminalId });
  return Object.assign(new TerminalClosed(), { id: terminalId });
}

interface Uses {
  visits: number;
  blackouts: number;
}
