import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import { TellNumber } from './TellNumber.tsx';
import { useWords } from './words.tsx';

interface FailedProps {
  /** What could not be loaded. */
  title?: ReactNode;
  /** What is safe, and that we try again. */
  children?: ReactNode;
  /** Under which the log tells of it. */
  number?: string;
  onTry: () => void;
}

/** Something could not be loaded: what is safe, that we try again, Try now, and the number to ask for help with. */
export function Failed({ title, children, number, onTry }: FailedProps) {
  const t = useWords();
  return (
    <div role="alert">
      <Empty
        icon="broken"
        title={title ?? t('ui.failed.title')}
        action={
          <>
            <Button kind="second" onClick={onTry}>
              {t('ui.failed.tryNow')}
            </Button>
            <TellNumber number={number} />
          </>
        }
      >
        {children ?? t('ui.failed.detail')}
      </Empty>
    </div>
  );
}
