import { Icon } from '@openvisit/ui/Icon.tsx';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { Kbd } from '@openvisit/ui/Kbd.tsx';
import type { Family } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { verdicts, type CheckName, type Verdict } from '../decisions/checks.ts';
import { keys } from '../decisions/keys.ts';
import type { Checklist } from '../decisions/useChecklist.ts';

const looks: Record<Verdict, { family: Family; icon: IconName; key: string }> = {
  yes: { family: 'good', icon: 'tickRing', key: keys.matches },
  no: { family: 'stop', icon: 'octagon', key: keys.differs },
  unclear: { family: 'wait', icon: 'question', key: keys.unclear },
};

/** One check: matches, does not, cannot tell. A second press takes it back. The keys stand on the check that comes next. */
export function CheckButtons({ name, checklist }: { name: CheckName; checklist: Checklist }) {
  const t = useWords();
  const { checks, check, next, last } = checklist;

  return (
    <span className={next === name ? 'checks next' : 'checks'} role="group" aria-label={t(`check.${name}`)}>
      {verdicts.map(verdict => {
        const { family, icon, key } = looks[verdict];
        const on = checks[name] === verdict;
        const kbd = next === name ? key : on && last === name ? keys.takeBack : undefined;
        return (
          <button
            key={verdict}
            type="button"
            className={on ? `on ${family}` : undefined}
            aria-pressed={on}
            aria-keyshortcuts={kbd}
            onClick={() => check(name, on ? undefined : verdict)}
          >
            {on && <Icon name={icon} />}
            {t(`check.${name}.${verdict}`)}
            {kbd && <Kbd>{kbd === keys.takeBack ? '⌫' : kbd}</Kbd>}
          </button>
        );
      })}
    </span>
  );
}
