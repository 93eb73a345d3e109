import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import type { Ending, ScheduleDraft } from './draft.ts';
import type { EndingName } from './endings.ts';
import { useJourney } from './journey.ts';
import { furthest, type StepName } from './steps.ts';

/** The ways through the journey; each keeps what was chosen first. */
export function useGo() {
  const journey = useJourney();
  const [, navigate] = useLocation();
  const { id } = journey.facility;

  return {
    /** On to the first page that has something left to answer. */
    goOn(chosen: Partial<ScheduleDraft>): void {
      journey.change(chosen);
      navigate(paths.scheduleStep(id, furthest({ ...journey, draft: { ...journey.draft, ...chosen } })));
    },
    goTo(step: StepName, chosen: Partial<ScheduleDraft> = {}): void {
      journey.change(chosen);
      navigate(paths.scheduleStep(id, step));
    },
    /** To a page that says why it does not go on. */
    end(name: EndingName, ending: Ending = {}, chosen: Partial<ScheduleDraft> = {}): void {
      journey.change({ ...chosen, ending });
      navigate(paths[name](id));
    },
  };
}
