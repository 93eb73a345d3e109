import { useAction } from '@openvisit/live/useAction.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { AskFirst } from '../forms/AskFirst.tsx';
import { CloseHousingUnit, type HousingUnit } from './unitAsks.ts';

interface Props {
  facilityId: string;
  unit: HousingUnit;
  onDone(): void;
  onLeave(): void;
}

/** Takes a unit off the list. The server refuses it while people live there. */
export function CloseUnit({ facilityId, unit, onDone, onLeave }: Props) {
  const t = useWords();
  const { act, answer, failure, busy } = useAction(CloseHousingUnit);
  const answered = answer?.answer.__typename;

  async function go() {
    const closed = await act({ input: { facilityId, id: unit.id, version: unit.version } });
    if (closed?.answer.__typename === 'HousingUnitClosed') onDone();
  }
  const problem = () => {
    if (failure) return t('administration.tryAgain');
    if (answered === 'HousingUnitChanged') return t('form.changedLook');
    if (answered === 'HousingUnitInUse') return t('units.inUse');
    return answered === 'InvalidInput' ? t('administration.failed') : undefined;
  };
  return (
    <AskFirst
      title={t('units.closeAsk', { name: unit.name })}
      go={t('units.close')}
      busy={busy}
      problem={problem()}
      onGo={() => void go()}
      onLeave={onLeave}
    >
      {t('units.closeSays')}
    </AskFirst>
  );
}
