import { Select } from '@openvisit/ui/Select.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { fieldId } from '../decisions/useDecisionForm.ts';

export type GroupName = 'HOME_USER' | 'NONE';

interface Props {
  requestId: string;
  value: GroupName;
  onChange(group: GroupName): void;
}

/** The group an account belongs to: families are Home Users. */
export function Group({ requestId, value, onChange }: Props) {
  const t = useWords();
  return (
    <Select
      name="group"
      id={fieldId(requestId, 'group')}
      label={t('group.label')}
      hint={t(`group.hint.${value}`)}
      value={value}
      onChange={event => onChange(event.target.value as GroupName)}
      options={[
        { value: 'HOME_USER', label: t('group.HOME_USER') },
        { value: 'NONE', label: t('group.NONE') },
      ]}
    />
  );
}
