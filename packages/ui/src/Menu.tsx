import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface MenuProps {
  /** What the button says; only heard when left out. */
  label?: ReactNode;
  /** Links and buttons. */
  children: ReactNode;
}

/** A button that shows a short list; closes on Escape, on a choice, and on a press elsewhere. */
export function Menu({ label, children }: MenuProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const closeElsewhere = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus(); // before a dialog opens, so that it gives focus back to something that is still there
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close();
  };
  return (
    <div className="menu" ref={whole} onKeyDown={onKeyDown}>
      <button type="button" className="bar-link" ref={button} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="menu" />
        {label ?? <span className="unseen">{t('ui.menu')}</span>}
      </button>
      {open && (
        <nav className="menu-list" aria-label={t('ui.menu')} onClick={close}>
          {children}
        </nav>
      )}
    </div>
  );
}
