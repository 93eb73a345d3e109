import { useWords } from '@openvisit/ui/words.tsx';

const hoursOfADay = 24;
/** From here on people count in days. */
const longestInHours = 20;

/** "about 5 hours", "about 2 days"; a facility's usual time to decide, or that it is not known yet. */
export function useUsualTime() {
  const t = useWords();
  return (hours: number | null) => {
    if (hours === null) return t('usual.unknown');
    if (hours < longestInHours) return t('usual.hours', { count: Math.max(1, Math.round(hours)) });
    return t('usual.days', { count: Math.round(hours / hoursOfADay) });
  };
}
