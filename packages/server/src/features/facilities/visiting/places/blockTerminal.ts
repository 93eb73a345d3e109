import { randomUUID } from 'node:crypto';
import type { SignedInContext } from '../../../../shared/context.ts';
import { tidy } from '../../../../shared/inputRules.ts';
import { InvalidInput } from '../../../../shared/problem.ts';
import { oneReasonProblem } from '../oneReasonProblem.ts';
import { periodProblems } from '../periodProblems.ts';
import { loadTerminal } from './loadPlaces.ts';
import type { ChangeTerminalResult } from './places.answers.ts';
import type { BlockTerminalInput } from './places.inputs.ts';

const add = `
  INSERT INTO terminal_blocks (facility_id, id, terminal_id, starts_at, ends_at, reason_code, officer_note, created_at, created_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Keeps visits away from a place for a time. Visits booked there stay; staff move or cancel them. */
export async function blockTerminal(
  context: SignedInContext,
  { terminalId, startsAt, endsAt, reasonCode, officerNote }: BlockTerminalInput,
): Promise<typeof ChangeTerminalResult> {
  const { db, viewer, now, announce } = context;
  const terminal = await loadTerminal(context, terminalId);
  const { facilityId } = terminal;
  const problems = [
    ...periodProblems(startsAt, endsAt, now()),
    ...(await oneReasonProblem(context, { facilityId, reasonCode, officerNote })),
  ];
  if (problems.length > 0) return new InvalidInput(problems);

  const id = randomUUID();
  const values = [startsAt, endsAt, reasonCode, tidy(officerNote), now(), viewer.accountId];
  await db.execute(add, [facilityId, id, terminalId, ...values]);
  announce({ type: 'TERMINAL_BLOCKED', facilityId, terminalId, terminalBlockId: id });
  return terminal;
}
