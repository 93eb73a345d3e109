import { Select } from '@openvisit/ui/Select.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';

/** Which facility a page of Administration is about; nothing where there is only one. */
export function FacilityChoice() {
  const t = useWords();
  const { facility, facilities, choose } = useFacilityOfPage();
  if (facilities.length < 2) return null;
  return (
    <div className="facility-choice">
      <Select
        name="facility"
        label={t('administration.facility')}
        value={facility?.id}
        onChange={event => choose(event.currentTarget.value)}
        options={facilities.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  );
}
