import { Button } from '@openvisit/ui/Button.tsx';
import { Kbd } from '@openvisit/ui/Kbd.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { Language } from '@openvisit/schema/staff/graphql.ts';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { digitFor, keys } from '../decisions/keys.ts';
import { textFor, type ReplyText } from '../decisions/useReplyTexts.ts';

interface Props {
  texts: readonly ReplyText[];
  /** The family's. */
  language: Language;
  open: boolean;
  withKeys: boolean;
  onToggle(open: boolean): void;
  onChoose(text: ReplyText): void;
}

/** The facility's usual texts, one press each. They go into the message, to be read and changed before it is sent. */
export function ReplyTexts({ texts, language, open, withKeys, onToggle, onChoose }: Props) {
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    onToggle(false);
    opener.current?.focus();
  };

  if (texts.length === 0) return null;
  return (
    <div className="reply-texts" onKeyDown={onKeyDown}>
      <Button
        kind="second"
        slim
        icon="message"
        aria-expanded={open}
        ref={opener}
        {...(withKeys && { kbd: keys.texts })}
        onClick={() => onToggle(!open)}
      >
        {t('texts.title')}
      </Button>
      {open && (
        <ul className="reply-text-list" ref={list} aria-label={t('texts.title')}>
          {texts.map((text, index) => (
            <li key={text.id}>
              <button
                type="button"
                onClick={() => onChoose(text)}
                aria-keyshortcuts={withKeys ? digitFor(index) : undefined}
              >
                <b>{text.title}</b>
                {withKeys && digitFor(index) && <Kbd>{digitFor(index)}</Kbd>}
                <span className="quiet small" lang={language.toLowerCase()}>
                  {textFor(text, language)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
