import { Field } from '@openvisit/ui/Field.tsx';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { asksFor } from '../decisions/draft.ts';
import { needsNote } from '../decisions/draftProblems.ts';
import { fieldId, type useDecisionForm } from '../decisions/useDecisionForm.ts';
import type { DecisionReason } from '../decisions/useReasons.ts';
import type { TextMenu } from '../decisions/useTextMenu.ts';
import { PieceTicks } from './PieceTicks.tsx';
import { ReasonTicks } from './ReasonTicks.tsx';
import { ReplyTexts } from './ReplyTexts.tsx';

interface Props {
  requestId: string;
  form: ReturnType<typeof useDecisionForm>;
  reasons: readonly DecisionReason[];
  /** Whom the message is for. */
  name: string;
  /** The usual texts for the message. */
  menu: TextMenu;
  /** Whether digits tick the boxes here. */
  digits?: boolean;
}

/** All that the chosen action asks for. */
export function DecisionFields({ requestId, form, reasons, name, menu, digits = false }: Props) {
  const t = useWords();
  const { draft, change, problemOf } = form;
  if (!draft.action) return null;
  const asked = asksFor[draft.action];
  const id = (field: string) => fieldId(requestId, field);
  const mustNote = asked.officerNote === 'must' || (asked.reasons && needsNote(draft, reasons));

  return (
    <>
      {asked.until && (
        <Field
          type="date"
          name="until"
          id={id('until')}
          label={t('decide.until')}
          hint={t('decide.untilHint')}
          value={draft.until}
          problem={problemOf('until')}
          onChange={event => change({ until: event.target.value })}
        />
      )}
      {asked.reasons && (
        <ReasonTicks
          id={id('reasonCodes')}
          reasons={reasons}
          chosen={draft.reasonCodes}
          problem={problemOf('reasonCodes')}
          digits={digits}
          onChange={reasonCodes => change({ reasonCodes })}
        />
      )}
      {asked.pieces && (
        <PieceTicks
          id={id('pieces')}
          chosen={draft.pieces}
          problem={problemOf('pieces')}
          digits={digits}
          onChange={pieces => change({ pieces })}
        />
      )}
      <TextArea
        name="publicMessage"
        id={id('publicMessage')}
        rows={2}
        label={t('decide.publicMessage', { name })}
        hint={t('decide.publicMessageHint')}
        value={draft.publicMessage}
        problem={problemOf('publicMessage')}
        onChange={event => change({ publicMessage: event.target.value })}
      />
      <ReplyTexts {...menu} withKeys={digits} />
      {asked.officerNote !== 'no' && (
        <TextArea
          name="officerNote"
          id={id('officerNote')}
          rows={2}
          label={t('decide.officerNote')}
          hint={t(mustNote ? 'decide.officerNoteMust' : 'decide.officerNoteCan')}
          value={draft.officerNote}
          problem={problemOf('officerNote')}
          onChange={event => change({ officerNote: event.target.value })}
        />
      )}
    </>
  );
}
