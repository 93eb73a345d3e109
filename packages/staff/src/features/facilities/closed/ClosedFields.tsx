import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { ReasonSelect } from '../forms/ReasonSelect.tsx';
import { useVisitReasons } from '../forms/useVisitReasons.ts';
import type { ClosedFacility } from './closedAsks.ts';
import type { ClosedField, TypedClosed } from './closedForm.ts';
import { ClosedScope } from './ClosedScope.tsx';
import { ClosedWhen } from './ClosedWhen.tsx';

interface Props {
  facility: ClosedFacility;
  typed: TypedClosed;
  problemAt(field: ClosedField): string | undefined;
  onType(own: Partial<TypedClosed>): void;
}

/** Where, when and why there are no visits. */
export function ClosedFields({ facility, typed, problemAt, onType }: Props) {
  const t = useWords();
  const reasons = useVisitReasons(facility.id);
  return (
    <>
      <ClosedScope facility={facility} typed={typed} problemAt={problemAt} onType={onType} />
      <ClosedWhen typed={typed} problemAt={problemAt} onType={onType} />
      <ReasonSelect
        reasons={reasons}
        value={typed.reasonCode}
        problem={problemAt('reasonCode')}
        onChange={reasonCode => onType({ reasonCode })}
      />
      <TextArea
        name="officerNote"
        label={t('form.officerNote')}
        rows={2}
        value={typed.officerNote}
        problem={problemAt('officerNote')}
        onChange={event => onType({ officerNote: event.currentTarget.value })}
      />
    </>
  );
}
