import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef } from 'react';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import type { Slip } from './slip.ts';
import { SlipPaper } from './SlipPaper.tsx';
import { useStayOnSlip } from './useStayOnSlip.ts';

interface Props {
  slip: Slip;
  /** It was handed over: forget it. */
  onDone(): void;
  /** The same, on the way to where a link was pressed. */
  onLeave(): void;
}

/** The only look at a first password: to print, to hand over, and to be asked before it is gone. */
export function SlipPage({ slip, onDone, onLeave }: Props) {
  const t = useWords();
  const name = slip.givenName;
  const { leaving, stay } = useStayOnSlip();
  const heading = useRef<HTMLHeadingElement>(null);
  const print = () => window.print();
  usePageTitle(t('frontDesk.slip.title', { name }));
  useKeys({ p: print });
  useEffect(() => heading.current?.focus(), []);

  return (
    <main id="main" className="pane in-pane slip-page">
      <div className="slip-work">
        <h1 ref={heading} tabIndex={-1}>
          {t('frontDesk.slip.title', { name })}
        </h1>
        <p>{t('frontDesk.slip.once')}</p>
        <p className="slip-actions">
          <Button icon="print" kbd="P" onClick={print}>
            {t('frontDesk.slip.print')}
          </Button>
          <Button kind="second" onClick={onDone}>
            {t('frontDesk.slip.done', { name })}
          </Button>
        </p>
      </div>
      <SlipPaper slip={slip} />
      <Dialog
        open={leaving}
        onClose={stay}
        title={t('frontDesk.slip.leaveAsk', { name })}
        actions={
          <>
            <Button onClick={stay}>{t('frontDesk.slip.stay')}</Button>
            <Button kind="second" onClick={onLeave}>
              {t('frontDesk.slip.leave')}
            </Button>
          </>
        }
      >
        <p>{t('frontDesk.slip.leaveSays')}</p>
      </Dialog>
    </main>
  );
}
