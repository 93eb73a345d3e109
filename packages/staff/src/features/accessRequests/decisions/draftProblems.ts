import { asksFor, type Draft } from './draft.ts';
import type { DecisionReason } from './useReasons.ts';

type Reasons = readonly Pick<DecisionReason, 'code' | 'needsOfficerNote'>[];

/** Where a problem stands, and the id of its words in the catalogue. */
export interface DraftProblem {
  field: 'action' | 'reasonCodes' | 'pieces' | 'until' | 'officerNote';
  words:
    | 'problem.action'
    | 'problem.reasons'
    | 'problem.pieces'
    | 'problem.until'
    | 'problem.noteForReason'
    | 'problem.noteForCorrection';
}

/** What is missing before the decision can be sent, in the order of the form. The server checks again. */
export function draftProblems(draft: Draft, reasons: Reasons): DraftProblem[] {
  if (!draft.action) return [{ field: 'action', words: 'problem.action' }];
  const asked = asksFor[draft.action];
  const problems: DraftProblem[] = [];
  if (asked.until && !draft.until) problems.push({ field: 'until', words: 'problem.until' });
  if (asked.reasons && draft.reasonCodes.length === 0)
    problems.push({ field: 'reasonCodes', words: 'problem.reasons' });
  if (asked.pieces && draft.pieces.length === 0) problems.push({ field: 'pieces', words: 'problem.pieces' });
  if (draft.officerNote.trim()) return problems;
  if (asked.officerNote === 'must') problems.push({ field: 'officerNote', words: 'problem.noteForCorrection' });
  else if (asked.reasons && needsNote(draft, reasons))
    problems.push({ field: 'officerNote', words: 'problem.noteForReason' });
  return problems;
}

/** Whether one of the chosen reasons wants an officer note. */
export function needsNote(draft: Draft, reasons: Reasons): boolean {
  return reasons.some(reason => reason.needsOfficerNote && draft.reasonCodes.includes(reason.code));
}
