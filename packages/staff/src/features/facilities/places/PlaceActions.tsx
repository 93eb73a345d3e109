import { Button } from '@openvisit/ui/Button.tsx';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { isAdministrator, useStaffMember } from '../../accounts/staffMember.ts';
import type { Place } from './placesQuery.ts';

export type PlaceAct = 'change' | 'block' | 'out' | 'back' | 'close';

/** What the viewer may do with a place: officers block it and take it out of service, administrators change and close it. */
export function PlaceActions({ place, onAct }: { place: Place; onAct(act: PlaceAct): void }) {
  const t = useWords();
  const administers = isAdministrator(useStaffMember());
  const press = (act: PlaceAct, icon: IconName) => (
    <Button
      slim
      kind="second"
      icon={icon}
      aria-label={t(`places.${act}Which`, { name: place.name })}
      onClick={() => onAct(act)}
    >
      {t(`places.${act}`)}
    </Button>
  );
  return (
    <span className="row-actions">
      {administers && press('change', 'pencil')}
      {press('block', 'lock')}
      {place.status === 'OUT_OF_SERVICE' ? press('back', 'tickRing') : press('out', 'wrench')}
      {administers && press('close', 'close')}
    </span>
  );
}
