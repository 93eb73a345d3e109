import { useLanguage, useWords } from '@openvisit/ui/words.tsx';

const cent = 100;

/** A price in words, from cents: "Free", "$0.19 a minute", "$5.70 for 30 minutes". */
export function usePrice() {
  const t = useWords();
  const language = useLanguage();
  const money = new Intl.NumberFormat(`${language}-US`, { style: 'currency', currency: 'USD' });
  return (centsPerMinute: number, minutes?: number) => {
    if (centsPerMinute === 0) return t('schedule.price.free');
    if (minutes === undefined) return t('schedule.price.minute', { price: money.format(centsPerMinute / cent) });
    return t('schedule.price.visit', { price: money.format((centsPerMinute * minutes) / cent), minutes });
  };
}
