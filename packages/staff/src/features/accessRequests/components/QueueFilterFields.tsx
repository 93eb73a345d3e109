import { Button } from '@openvisit/ui/Button.tsx';
import { Kbd } from '@openvisit/ui/Kbd.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useRef } from 'react';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { keys } from '../decisions/keys.ts';
import { waitingChoices } from '../queueFilter.ts';
import { useQueueFilter } from '../useQueueFilter.ts';

/** Which requests to show: of one facility, long waiting, asked again, or changed since they were approved. */
export function QueueFilterFields() {
  const t = useWords();
  const { facilities } = useStaffMember();
  const { filter, isOn, setFilter, showAll } = useQueueFilter();
  const box = useRef<HTMLDetailsElement>(null);

  useKeys({
    [keys.filter.toLowerCase()]: () => {
      if (!box.current) return;
      box.current.open = true;
      box.current.querySelector<HTMLElement>('select, input')?.focus();
    },
  });
  return (
    <details className="queue-filter" ref={box} open={isOn || undefined}>
      <summary aria-keyshortcuts={keys.filter}>
        {t(isOn ? 'filter.on' : 'filter.title')} <Kbd>{keys.filter}</Kbd>
      </summary>
      <div className="queue-filter-fields">
        {facilities.length > 1 && (
          <Select
            name="facility"
            label={t('filter.facility')}
            value={filter.facilityId ?? ''}
            onChange={event => setFilter({ facilityId: event.target.value || undefined })}
            options={[
              { value: '', label: t('filter.everyFacility') },
              ...facilities.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Select
          name="waiting"
          label={t('filter.waiting')}
          value={String(filter.waitingHours)}
          onChange={event => setFilter({ waitingHours: Number(event.target.value) })}
          options={[
            { value: '0', label: t('filter.anyTime') },
            ...waitingChoices.map(hours => ({
              value: String(hours),
              label: t('filter.overDays', { days: hours / 24 }),
            })),
          ]}
        />
        <Tick checked={filter.askedAgain} onChange={event => setFilter({ askedAgain: event.target.checked })}>
          {t('filter.askedAgain')}
        </Tick>
        <Tick checked={filter.changed} onChange={event => setFilter({ changed: event.target.checked })}>
          {t('filter.changed')}
        </Tick>
        {isOn && (
          <Button kind="plain" slim onClick={showAll}>
            {t('filter.showAll')}
          </Button>
        )}
      </div>
    </details>
  );
}
