import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, type ReactNode } from 'react';
import { HitVisits } from '../hits/HitVisits.tsx';
import type { Hits } from '../hits/useHits.ts';

interface Props {
  title: string;
  /** What it means. */
  children: ReactNode;
  /** The visits that it touches, where it can touch any. */
  hits?: Hits;
  /** What the button does. */
  go: string;
  busy: boolean;
  /** Why it did not go. */
  problem?: string | undefined;
  onGo(): void;
  onLeave(): void;
}

/** Says what something means before it is done. */
export function AskFirst({ title, children, hits, go, busy, problem, onGo, onLeave }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function press() {
    if (!hits || (await hits.wereTold())) onGo();
  }
  return (
    <section className="typed-form framed" aria-label={title}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {problem && (
        <Note family="stop" icon="warning" role="alert">
          {problem}
        </Note>
      )}
      <p>{children}</p>
      {hits && <HitVisits hits={hits} />}
      <p className="foot">
        <Button kind="stop" busy={busy} onClick={() => void press()}>
          {go}
        </Button>
        <Button kind="second" onClick={onLeave}>
          {t('administration.replies.giveUp')}
        </Button>
      </p>
    </section>
  );
}
