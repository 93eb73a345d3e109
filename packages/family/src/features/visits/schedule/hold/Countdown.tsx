import { Icon } from '@openvisit/ui/Icon.tsx';
import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useSecondsLeft } from './useSecondsLeft.ts';
import { useServerClock } from './useServerClock.ts';

interface CountdownProps {
  until: string;
  onEnd(): void;
  /** What can be done in the last minutes: drawn from 2:00 on. */
  children?: ReactNode;
}

const minute = 60;
/** When the time left is said aloud, in seconds. */
const spoken = [5 * minute, minute];
const lastMinutes = 2 * minute;

/** How long a time is still kept: drawn each second, said aloud at 5 minutes, at 1 minute and at the end. */
export function Countdown({ until, onEnd, children }: CountdownProps) {
  const t = useWords();
  const left = useSecondsLeft(until, useServerClock());
  const isOver = left === 0;
  const due = spoken.includes(left) ? left / minute : undefined;
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (due) announce(t('schedule.hold.left', { minutes: due }));
  }, [due, t]);
  useEffect(() => {
    if (!isOver) return;
    announce(t('schedule.hold.over'));
    end();
  }, [isOver, t]);

  return (
    <span className="kept">
      <span className="kept-time">
        <Icon name="hourglass" />
        <span>
          {t('schedule.hold.kept')}{' '}
          <span className="num" role="timer" aria-label={t('schedule.hold.timer', spell(left))}>
            {clock(left)}
          </span>
        </span>
      </span>
      {left <= lastMinutes && !isOver && children}
    </span>
  );
}

const spell = (left: number) => ({ minutes: Math.floor(left / minute), seconds: left % minute });
const clock = (left: number) => `${Math.floor(left / minute)}:${String(left % minute).padStart(2, '0')}`;
