import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { OwnReason } from './reasonAsks.ts';

interface Props {
  reasons: readonly OwnReason[];
  onAct(act: 'change' | 'retire', reason: OwnReason): void;
}

/** The facility's own reasons, each with what families read in both languages. */
export function ReasonRows({ reasons, onAct }: Props) {
  const t = useWords();
  const press = (act: 'change' | 'retire', reason: OwnReason) => (
    <Button
      slim
      kind="second"
      icon={act === 'change' ? 'pencil' : 'close'}
      aria-label={t(`ownReasons.${act}Which`, { name: reason.labelEn })}
      onClick={() => onAct(act, reason)}
    >
      {t(`ownReasons.${act}`)}
    </Button>
  );
  const words = (lang: 'en' | 'es', label: string, publicText: string, whatYouCanDo: string) => (
    <div lang={lang}>
      <p className="label">{label}</p>
      <p className="as-typed">{publicText}</p>
      <p className="as-typed">{whatYouCanDo}</p>
    </div>
  );
  return (
    <ul className="replies">
      {reasons.map(reason => (
        <li key={reason.code}>
          <header>
            <h2>{reason.labelEn}</h2>
            <span className="row-actions">
              {press('change', reason)}
              {press('retire', reason)}
            </span>
          </header>
          <p className="quiet">
            {[
              t(`reason.category.${reason.category}`),
              ...reason.appliesTo.map(subject => t(`ownReasons.for.${subject}`)),
              ...(reason.needsOfficerNote ? [t('ownReasons.needsOfficerNote')] : []),
            ].join(', ')}
          </p>
          <div className="pairs">
            {words('en', reason.labelEn, reason.publicTextEn, reason.whatYouCanDoEn)}
            {words('es', reason.labelEs, reason.publicTextEs, reason.whatYouCanDoEs)}
          </div>
        </li>
      ))}
    </ul>
  );
}
