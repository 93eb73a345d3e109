import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface JourneyProps {
  step: number;
  of: number;
  /** The page's h1: usually the question. */
  title: ReactNode;
  onBack?: () => void;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The head of a page inside a journey: Back, where one is, the question. */
export function Journey({ step, of, title, onBack, headingRef }: JourneyProps) {
  const t = useWords();
  return (
    <div className="journey">
      {onBack && (
        <button type="button" className="back" onClick={onBack}>
          <Icon name="left" />
          {t('ui.back')}
        </button>
      )}
      <p className="step">{t('ui.journey.step', { step, of })}</p>
      <div className="track" aria-hidden="true">
        <span style={{ transform: `scaleX(${step / of})` }} />
      </div>
      <h1 ref={headingRef} tabIndex={-1}>
        {title}
      </h1>
    </div>
  );
}
