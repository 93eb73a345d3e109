import type { PlannedChangeInput } from '@openvisit/schema/staff/graphql.ts';
import type { FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { addDays } from '@openvisit/ui/plainDate.ts';
import { emptyMoment, typedMomentOf, type TypedMoment } from '../forms/typedMoment.ts';
import { blockFaults, blockTimes, type BlockField, type TypedBlock } from '../places/blockForm.ts';
import type { ClosedTime } from './closedAsks.ts';

export const scopes = ['FACILITY', 'UNIT', 'TERMINAL'] as const;
export type Scope = (typeof scopes)[number];

export interface TypedClosed extends TypedBlock {
  scope: Scope;
  housingUnitId: string;
  terminalId: string;
  /** From the first midnight to the one after the last day; the clocks are not asked for. */
  wholeDays: boolean;
}

export type ClosedField = BlockField | 'housingUnitId' | 'terminalId';
export const closedFields: readonly ClosedField[] = [
  'housingUnitId',
  'terminalId',
  'startsAt',
  'endsAt',
  'reasonCode',
  'officerNote',
];

/** What stands on the server, as one would type it; a new closed time without it. */
export function typedClosed(closed: ClosedTime | undefined, timeZone: string): TypedClosed {
  const from = closed ? typedMomentOf(closed.startsAt, timeZone) : emptyMoment;
  const to = closed ? typedMomentOf(closed.endsAt, timeZone) : emptyMoment;
  const wholeDays = !closed || (from.clock === midnight && to.clock === midnight);
  return {
    scope: closed?.housingUnit ? 'UNIT' : closed?.terminal ? 'TERMINAL' : 'FACILITY',
    housingUnitId: closed?.housingUnit?.id ?? '',
    terminalId: closed?.terminal?.id ?? '',
    wholeDays,
    from,
    to: wholeDays && to.date ? { ...to, date: addDays(to.date, -1) } : to,
    reasonCode: closed?.reason.code ?? '',
    officerNote: closed?.officerNote ?? '',
  };
}

const midnight = '00:00';

/** The same with its clocks: whole days run from midnight to midnight. */
function withClocks(typed: TypedClosed): TypedClosed {
  if (!typed.wholeDays) return typed;
  const at = (date: string): TypedMoment => ({ date, clock: midnight });
  const last = typed.to.date || typed.from.date;
  return { ...typed, from: at(typed.from.date), to: at(last && addDays(last, 1)) };
}

/** What the server is told of the time and of whom it is for; nothing as long as that cannot be read. */
export function closedPart(typed: TypedClosed, timeZone: string) {
  const times = blockTimes(withClocks(typed), timeZone);
  const { scope, housingUnitId, terminalId } = typed;
  if (!times || (scope === 'UNIT' && !housingUnitId) || (scope === 'TERMINAL' && !terminalId)) return undefined;
  return {
    ...times,
    housingUnitId: scope === 'UNIT' ? housingUnitId : null,
    terminalId: scope === 'TERMINAL' ? terminalId : null,
  };
}

export const plannedClosed = (
  typed: TypedClosed,
  facilityId: string,
  timeZone: string,
): PlannedChangeInput | undefined => {
  const part = closedPart(typed, timeZone);
  return part && { blackout: { facilityId, ...part } };
};

/** What the server would refuse. */
export function closedFaults(
  typed: TypedClosed,
  timeZone: string,
  words: (field: ClosedField, code: string) => string,
): FieldFault<ClosedField>[] {
  const missing = (id: 'housingUnitId' | 'terminalId', scope: Scope) =>
    typed.scope === scope && !typed[id] ? [{ id, message: words(id, 'REQUIRED') }] : [];
  return [
    ...missing('housingUnitId', 'UNIT'),
    ...missing('terminalId', 'TERMINAL'),
    ...blockFaults(withClocks(typed), timeZone, words),
  ];
}
