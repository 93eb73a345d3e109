import { Select } from '@openvisit/ui/Select.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { VisitReason } from './useVisitReasons.ts';

interface Props {
  reasons: readonly VisitReason[];
  value: string;
  problem: string | undefined;
  onChange(code: string): void;
}

/** One reason, with what families read of it. */
export function ReasonSelect({ reasons, value, problem, onChange }: Props) {
  const t = useWords();
  const chosen = reasons.find(({ code }) => code === value);
  return (
    <div>
      <Select
        name="reasonCode"
        label={t('form.reason')}
        value={value}
        problem={problem}
        onChange={event => onChange(event.currentTarget.value)}
        options={[
          { value: '', label: t('form.reason.choose') },
          ...reasons.map(({ code, label }) => ({ value: code, label })),
        ]}
      />
      {chosen && <p className="quiet small">{t('form.reason.read', { text: chosen.publicText })}</p>}
    </div>
  );
}
