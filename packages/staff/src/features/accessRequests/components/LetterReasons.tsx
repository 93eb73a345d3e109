import { useWords } from '@openvisit/ui/words.tsx';
import { onlyReason, type Letter } from '../decisions/letter.ts';

/** Why, and what the family can do about it. A single reason of a denial stands in the letter's head already. */
export function LetterReasons({ letter }: { letter: Letter }) {
  const t = useWords();
  const only = letter.status === 'DENIED' ? onlyReason(letter) : undefined;

  if (only) {
    return (
      <div>
        <b>{t('letter.request.whatYouCanDo')}</b>
        <p>{only.whatYouCanDo}</p>
      </div>
    );
  }
  return letter.reasons.map(({ code, publicText, whatYouCanDo }) => (
    <div key={code}>
      <b>{publicText}</b>
      <p>{whatYouCanDo}</p>
    </div>
  ));
}
