import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { ReasonTicks } from '../../accessRequests/components/ReasonTicks.tsx';
import type { VisitReason } from '../../facilities/forms/useVisitReasons.ts';
import type { Visit } from '../page/visitQuery.ts';
import type { EndField, TypedEnd } from './endForm.ts';

interface Props {
  visit: Visit;
  reasons: readonly VisitReason[];
  typed: TypedEnd;
  problemAt(field: EndField): string | undefined;
  onType(own: Partial<TypedEnd>): void;
}

/** The reasons, what the family reads beside them, and what only staff read. */
export function EndFields({ visit, reasons, typed, problemAt, onType }: Props) {
  const t = useWords();
  const area = (field: 'publicMessage' | 'officerNote', label: string, hint: string) => (
    <TextArea
      name={field}
      rows={2}
      label={label}
      hint={hint}
      value={typed[field]}
      problem={problemAt(field)}
      onChange={event => onType({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <ReasonTicks
        id="reasonCodes"
        reasons={reasons}
        chosen={typed.reasonCodes}
        problem={problemAt('reasonCodes')}
        digits={false}
        onChange={reasonCodes => onType({ reasonCodes })}
      />
      {area(
        'publicMessage',
        t('decide.publicMessage', { name: visit.homeUser.givenName }),
        t('decide.publicMessageHint'),
      )}
      {area('officerNote', t('form.officerNote'), t('visit.officerNote.hint'))}
    </>
  );
}
