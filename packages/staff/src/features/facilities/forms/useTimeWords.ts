import { useWords } from '@openvisit/ui/words.tsx';

/** The sentences for what is wrong with a time, its reason, or its note. */
export function useTimeWords() {
  const t = useWords();
  return (field: 'startsAt' | 'endsAt' | 'reasonCode' | 'officerNote', code: string) => {
    if (field === 'reasonCode') return t('form.reason.missing');
    if (field === 'officerNote')
      return code === 'TOO_LONG' ? t('administration.tooLong', { max: 2000 }) : t('form.hidden');
    if (code === 'REQUIRED') return t(`form.${field}.missing`);
    if (code === 'NO_SUCH_TIME') return t('form.noSuchTime');
    if (code === 'PAST') return t('form.past');
    return t(field === 'endsAt' ? 'form.order' : 'form.noSuchTime');
  };
}
