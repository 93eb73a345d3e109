import type { FieldFault } from '@openvisit/ui/forms/formRules.ts';
import type { VisitReason } from '../../facilities/forms/useVisitReasons.ts';

/** Why a visit is not to be: what the family reads, and what only staff read. */
export interface TypedEnd {
  reasonCodes: string[];
  publicMessage: string;
  officerNote: string;
}

export type EndField = keyof TypedEnd;
export const endFields: readonly EndField[] = ['reasonCodes', 'publicMessage', 'officerNote'];
export const emptyEnd: TypedEnd = { reasonCodes: [], publicMessage: '', officerNote: '' };
export const endLengths = { publicMessage: 1000, officerNote: 2000 };

/** What the server would refuse. */
export function endFaults(
  typed: TypedEnd,
  reasons: readonly VisitReason[],
  words: (field: EndField, code: string) => string,
): FieldFault<EndField>[] {
  const needsNote = reasons.some(({ code, needsOfficerNote }) => needsOfficerNote && typed.reasonCodes.includes(code));
  const tooLong = (field: 'publicMessage' | 'officerNote') =>
    typed[field].trim().length > endLengths[field] ? 'TOO_LONG' : undefined;
  const codes: [EndField, string | undefined][] = [
    ['reasonCodes', typed.reasonCodes.length === 0 ? 'REQUIRED' : undefined],
    ['publicMessage', tooLong('publicMessage')],
    ['officerNote', needsNote && !typed.officerNote.trim() ? 'REQUIRED' : tooLong('officerNote')],
  ];
  return codes.flatMap(([id, code]) => (code ? [{ id, message: words(id, code) }] : []));
}
