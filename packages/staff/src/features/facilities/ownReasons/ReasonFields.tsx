import { Field } from '@openvisit/ui/Field.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { TickList } from '../forms/TickList.tsx';
import { categories, subjects, type ReasonField, type ReasonText, type TypedReason } from './reasonForm.ts';

interface Props {
  typed: TypedReason;
  problemAt(field: ReasonField): string | undefined;
  onType(own: Partial<TypedReason>): void;
}

/** The boxes of a reason; English beside Spanish, so that both say the same. */
export function ReasonFields({ typed, problemAt, onType }: Props) {
  const t = useWords();
  const box = (name: ReasonText) => ({
    name,
    label: t(`ownReasons.${name}`),
    lang: name.endsWith('En') ? 'en' : 'es',
    autoComplete: 'off',
    value: typed[name],
    problem: problemAt(name),
    onChange: (event: { currentTarget: { value: string } }) => onType({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <Select
        name="category"
        label={t('ownReasons.category')}
        value={typed.category}
        onChange={event => onType({ category: categories.find(each => each === event.currentTarget.value)! })}
        options={categories.map(category => ({ value: category, label: t(`reason.category.${category}`) }))}
      />
      <TickList
        id="appliesTo"
        legend={t('ownReasons.appliesTo')}
        problem={problemAt('appliesTo')}
        options={subjects.map(subject => ({ value: subject, label: t(`ownReasons.for.${subject}`) }))}
        chosen={typed.appliesTo}
        onChange={appliesTo => onType({ appliesTo })}
      />
      <div className="pairs languages">
        <Field {...box('labelEn')} />
        <Field {...box('labelEs')} />
        <TextArea {...box('publicTextEn')} rows={3} />
        <TextArea {...box('publicTextEs')} rows={3} />
        <TextArea {...box('whatYouCanDoEn')} rows={3} />
        <TextArea {...box('whatYouCanDoEs')} rows={3} />
      </div>
      <Tick checked={typed.needsOfficerNote} onChange={() => onType({ needsOfficerNote: !typed.needsOfficerNote })}>
        {t('ownReasons.needsOfficerNote')}
      </Tick>
    </>
  );
}
