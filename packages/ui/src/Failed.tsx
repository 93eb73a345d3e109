import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import { useWords } from './words.tsx';

interface FailedProps {
  /** What could not be loaded. */
  title?: ReactNode;
  /** What is safe, and that we try again. */
  children?: ReactNode;
  onTry: () => void;
}

/** Something could not be loaded: what is safe, that we try again, and Try now. */
export function Failed({ title, children, onTry }: FailedProps) {
  const t = useWords();
  return (
    <div role="alert">
      <Empty
        icon="broken"
        title={title ?? t('ui.failed.title')}
        action={
          <Button kind="second" onClick={onTry}>
            {t('ui.failed.tryNow')}
          </Button>
        }
      >
        {children ?? t('ui.failed.detail')}
      </Empty>
    </div>
  );
}
