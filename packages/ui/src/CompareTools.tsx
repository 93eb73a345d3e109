import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Slider } from './Slider.tsx';
import type { CompareView } from './useCompareView.ts';
import { useWords } from './words.tsx';

interface CompareToolsProps {
  view: CompareView;
  /** Whether the keys work, and are printed. */
  keys: boolean;
  children?: ReactNode;
}

/** Everything that can be done to look at two pictures, below them. */
export function CompareTools({ view, keys, children }: CompareToolsProps) {
  const t = useWords();
  const key = (name: string) => (keys ? { kbd: name } : {});
  return (
    <div className="compare-tools">
      <Button kind="second" slim icon="lineUp" {...key('L')} onClick={view.lineUp}>
        {t(view.linedUp ? 'ui.compare.apart' : 'ui.compare.lineUp')}
      </Button>
      <Button kind="second" slim icon="plus" {...key('+')} aria-disabled={!view.canGoCloser} onClick={view.closer}>
        {t('ui.compare.closer')}
      </Button>
      <Button kind="second" slim icon="minus" {...key('-')} aria-disabled={!view.canGoFurther} onClick={view.further}>
        {t('ui.compare.further')}
      </Button>
      <Button kind="second" slim icon="turn" {...key('R')} onClick={view.turnBoth}>
        {t('ui.compare.turnBoth')}
      </Button>
      <Slider
        label={t('ui.compare.light')}
        {...key('B')}
        min={40}
        max={250}
        value={view.light}
        onChange={view.setLight}
      />
      {view.linedUp && (
        <>
          <Slider
            label={t('ui.compare.blend')}
            min={0}
            max={100}
            value={view.photo.shows}
            onChange={shows => view.setPhoto({ shows })}
          />
          <Slider
            label={t('ui.compare.size')}
            min={20}
            max={300}
            value={view.photo.size}
            onChange={size => view.setPhoto({ size })}
          />
        </>
      )}
      {!view.isAsItIs && (
        <Button kind="plain" slim {...key('0')} onClick={view.whole}>
          {t('ui.compare.whole')}
        </Button>
      )}
      {children && <span className="xs quiet push">{children}</span>}
    </div>
  );
}
