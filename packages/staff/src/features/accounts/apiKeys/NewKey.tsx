import { announce } from '@openvisit/ui/announce.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, useState } from 'react';

interface Props {
  name: string;
  value: string;
  /** What is true of it besides: how long the old one works. */
  also?: string;
}

/** A new key, in the only place and at the only time where it is shown. It takes focus, so that nobody reads past it. */
export function NewKey({ name, value, also }: Props) {
  const t = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => title.current?.focus(), [value]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      return void getSelection()?.selectAllChildren(shown.current!); // ready to be copied by hand
    }
    setCopied(true);
    announce(t('administration.keys.copied'));
  }
  return (
    <section className="new-key" aria-labelledby="new-key">
      <h2 id="new-key" ref={title} tabIndex={-1}>
        <Icon name="tickFull" />
        {t('administration.keys.made', { name })}
      </h2>
      <p>{t('administration.keys.once')}</p>
      <p className="value">
        <code ref={shown}>{value}</code>
        <Button kind="second" icon={copied ? 'tick' : undefined} onClick={() => void copy()}>
          {t(copied ? 'administration.keys.copiedShort' : 'administration.keys.copy')}
        </Button>
      </p>
      <p className="quiet">{also ? `${also} ${t('administration.keys.like')}` : t('administration.keys.like')}</p>
    </section>
  );
}
