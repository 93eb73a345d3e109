import { useAction } from '@openvisit/live/useAction.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { AskFirst } from '../forms/AskFirst.tsx';
import { useHits } from '../hits/useHits.ts';
import { CloseTerminal, SetOutOfService } from './placeAsks.ts';
import type { Place } from './placesQuery.ts';

interface Props {
  place: Place;
  /** For now, or for good. */
  how: 'out' | 'close';
  onDone(): void;
  onLeave(): void;
}

/** Takes a place out of service, or away: first the visits that are booked there. */
export function StopPlace({ place, how, onDone, onLeave }: Props) {
  const t = useWords();
  const hits = useHits({ terminalOut: { terminalId: place.id } });
  const out = useAction(SetOutOfService);
  const close = useAction(CloseTerminal);
  const action = how === 'out' ? out : close;
  const answered = action.answer?.answer.__typename;

  async function go() {
    const which = { terminalId: place.id, version: place.version };
    const answer =
      how === 'out' ? await out.act({ input: { ...which, outOfService: true } }) : await close.act({ input: which });
    const done = answer?.answer.__typename;
    if (done === 'Terminal' || done === 'TerminalClosed') onDone();
  }
  const problem = () => {
    if (action.failure) return t('administration.tryAgain');
    if (answered === 'TerminalChanged') return t('form.changedLook');
    if (answered === 'TerminalInUse') return t('places.inUse');
    return answered === 'InvalidInput' ? t('administration.failed') : undefined;
  };
  return (
    <AskFirst
      title={t(`places.${how}Ask`, { name: place.name })}
      hits={hits}
      go={t(`places.${how}`)}
      busy={action.busy}
      problem={problem()}
      onGo={() => void go()}
      onLeave={onLeave}
    >
      {t(`places.${how}Says`)}
    </AskFirst>
  );
}
