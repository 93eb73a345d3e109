import type { PlannedChangeInput } from '@openvisit/schema/staff/graphql.ts';
import type { FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { emptyMoment, instantOf, momentFault, type TypedMoment } from '../forms/typedMoment.ts';

export interface TypedBlock {
  from: TypedMoment;
  to: TypedMoment;
  reasonCode: string;
  officerNote: string;
}

export const emptyBlock: TypedBlock = { from: emptyMoment, to: emptyMoment, reasonCode: '', officerNote: '' };

/** The two moments of a block, once both can be read and stand in order. */
export function blockTimes({ from, to }: Pick<TypedBlock, 'from' | 'to'>, timeZone: string) {
  const startsAt = instantOf(from, timeZone, 'start');
  const endsAt = instantOf(to, timeZone, 'end');
  return startsAt && endsAt && startsAt < endsAt ? { startsAt, endsAt } : undefined;
}

export const plannedBlock = (
  typed: TypedBlock,
  terminalId: string,
  timeZone: string,
): PlannedChangeInput | undefined => {
  const times = blockTimes(typed, timeZone);
  return times && { terminalBlock: { terminalId, ...times } };
};

export type BlockField = 'startsAt' | 'endsAt' | 'reasonCode' | 'officerNote';
export const blockFields: readonly BlockField[] = ['startsAt', 'endsAt', 'reasonCode', 'officerNote'];

/** What the server would refuse. */
export function blockFaults(
  typed: TypedBlock,
  timeZone: string,
  words: (field: BlockField, code: string) => string,
): FieldFault<BlockField>[] {
  const codes: [BlockField, string | undefined][] = [
    ['startsAt', momentFault(typed.from, timeZone)],
    ['endsAt', momentFault(typed.to, timeZone) ?? (orderFault(typed, timeZone) ? 'ORDER' : undefined)],
    ['reasonCode', typed.reasonCode ? undefined : 'REQUIRED'],
    ['officerNote', typed.officerNote.trim().length > 2000 ? 'TOO_LONG' : undefined],
  ];
  return codes.flatMap(([id, code]) => (code ? [{ id, message: words(id, code) }] : []));
}

const orderFault = (typed: TypedBlock, timeZone: string) =>
  !momentFault(typed.from, timeZone) && !blockTimes(typed, timeZone);
