import { useState } from 'react';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDesk, useDraft } from './desk.ts';
import type { Draft } from './draft.ts';
import { draftProblems, type DraftProblem } from './draftProblems.ts';
import type { Trouble } from './pendingDecisions.ts';
import type { DecisionReason } from './useReasons.ts';

/** What stands above a field, and the id of the field for the error summary. */
export interface ShownProblem {
  id: string;
  field: string;
  message: string;
}

/** A field's id: unique where one page has several requests. */
export const fieldId = (requestId: string, field: string): string => `${requestId}-${field}`;

/** The typed decision about one request, what is wrong with it, and a check before it leaves. */
export function useDecisionForm(requestId: string, reasons: readonly DecisionReason[]) {
  const t = useWords();
  const { drafts } = useDesk();
  const [draft, change] = useDraft(requestId);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [attempt, setAttempt] = useState(0);

  const show = (found: readonly { field: string; message: string }[]) => {
    setProblems(found.map(problem => ({ ...problem, id: fieldId(requestId, problem.field) })));
    setAttempt(before => before + 1);
  };

  return {
    draft,
    problems,
    attempt,
    problemOf: (field: DraftProblem['field'] | 'publicMessage') => problems.find(one => one.field === field)?.message,
    change(part: Partial<Draft>) {
      setProblems([]);
      change(part);
    },
    /** Whether the draft can be sent; if not, what is missing is shown. Reads what is typed now, not at the last render. */
    isComplete(): boolean {
      const missing = draftProblems(drafts.of(requestId), reasons);
      show(missing.map(({ field, words }) => ({ field, message: t(words) })));
      return missing.length === 0;
    },
    /** Shows what the server found wrong, field by field. */
    showRefusal(outcome: Trouble['outcome']) {
      show(fieldProblems(outcome));
    },
  };
}

/** The wrong fields of an `InvalidInput`; the path's last part is the field. */
export function fieldProblems(outcome: Trouble['outcome']): { field: string; message: string }[] {
  if (outcome.type !== 'refused' || outcome.answer.__typename !== 'InvalidInput') return [];
  return outcome.answer.fields.map(({ path, message }) => ({ field: path.split('.').at(-1) ?? path, message }));
}
