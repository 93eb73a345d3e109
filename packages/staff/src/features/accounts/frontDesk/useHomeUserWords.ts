import { useWords } from '@openvisit/ui/words.tsx';
import { useCallback } from 'react';
import { maxOf, type HomeUserField } from './homeUserForm.ts';

/** What is wrong with a box, in a sentence. */
export function useHomeUserWords() {
  const t = useWords();
  return useCallback(
    (field: HomeUserField, code: string) => {
      if (code === 'REQUIRED') return t(`frontDesk.${field}.missing`);
      if (code === 'TOO_LONG') return t('frontDesk.tooLong', { max: maxOf(field) });
      return t(`frontDesk.${field}.wrong`);
    },
    [t],
  );
}
