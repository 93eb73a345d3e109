import { useState } from 'react';
import { faultAt, type FieldFault } from './formRules.ts';

const none = { faults: [] as readonly FieldFault[], attempt: 0 };

/** What is to be fixed in a form, and how often it was tried; for `ErrorSummary` and the boxes. */
export function useFaults() {
  const [{ faults, attempt }, set] = useState(none);
  return {
    faults,
    attempt,
    /** The words above one box. */
    at: (id: string) => faultAt(faults, id),
    /** Shows what one try found. @returns whether there is nothing to fix */
    show(found: readonly FieldFault[]): boolean {
      set(before => ({ faults: found, attempt: before.attempt + 1 }));
      return found.length === 0;
    },
  };
}
