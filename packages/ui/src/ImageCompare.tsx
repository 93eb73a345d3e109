import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { ComparePicture, type Picture } from './ComparePicture.tsx';
import { Slider } from './Slider.tsx';
import { useDrag, type Place } from './useDrag.ts';
import { useKeys } from './useKeys.ts';
import { useWords } from './words.tsx';

interface ImageCompareProps {
  /** The ID. */
  left: Picture;
  /** The photo of the face; laid over the ID by "Line up faces". */
  right: Picture;
  /** At the right of the tools: that each look is logged. */
  children?: ReactNode;
  /** L, Z and T work from anywhere on the page, and are printed on the tools. */
  keys?: boolean;
}

const nearest = 4;
const fromMiddle = (at: Place, now: Place): Place => ({ x: now.x - at.x, y: now.y - at.y });

/** ID beside photo at one height; one zoom and one turn for both. "Line up faces" lays the photo over the ID, to be moved and sized. */
export function ImageCompare({ left, right, children, keys = false }: ImageCompareProps) {
  const t = useWords();
  const [times, setTimes] = useState(1);
  const [turned, setTurned] = useState(0);
  const [linedUp, setLinedUp] = useState(false);
  const [blend, setBlend] = useState(50);
  const [size, setSize] = useState(100);
  const view = useDrag(times > 1, fromMiddle);
  const photo = useDrag(linedUp, at => ({ x: at.x - view.place.x, y: at.y - view.place.y }));

  const lineUp = () => setLinedUp(!linedUp);
  const zoom = () => setTimes(times < nearest ? times * 2 : 1);
  const turn = () => setTurned((turned + 90) % 360);
  const whole = () => {
    setTimes(1);
    setTurned(0);
    view.reset();
    photo.reset();
  };
  useKeys({ l: lineUp, z: zoom, t: turn }, keys);

  const at = ({ x, y }: Place, scale: number) => `translate(${x}px, ${y}px) rotate(${turned}deg) scale(${scale})`;
  const style = { transform: at(times > 1 ? view.place : { x: 0, y: 0 }, times) };
  const over = { x: view.place.x + photo.place.x, y: view.place.y + photo.place.y };
  const shared = { style, handlers: linedUp ? photo.handlers : view.handlers, movable: linedUp || times > 1 };
  const key = (name: string) => (keys ? { kbd: name } : {});
  return (
    <div>
      <div className={linedUp ? 'compare lined-up' : 'compare'}>
        <ComparePicture picture={left} {...shared}>
          {linedUp && right.src && (
            <img
              src={right.src}
              alt={right.alt}
              style={{ transform: at(over, (times * size) / 100), opacity: blend / 100 }}
              draggable={false}
            />
          )}
        </ComparePicture>
        {!linedUp && <ComparePicture picture={right} {...shared} />}
      </div>
      <div className="compare-tools">
        <Button kind="second" slim icon="lineUp" {...key('L')} onClick={lineUp}>
          {t(linedUp ? 'ui.compare.apart' : 'ui.compare.lineUp')}
        </Button>
        <Button kind="second" slim icon={times < nearest ? 'plus' : 'minus'} {...key('Z')} onClick={zoom}>
          {t(times < nearest ? 'ui.compare.closer' : 'ui.compare.further')}
        </Button>
        <Button kind="second" slim icon="turn" {...key('T')} onClick={turn}>
          {t('ui.compare.turn')}
        </Button>
        {(times > 1 || turned > 0) && (
          <Button kind="plain" slim onClick={whole}>
            {t('ui.compare.whole')}
          </Button>
        )}
        {linedUp && <Slider label={t('ui.compare.blend')} min={0} max={100} value={blend} onChange={setBlend} />}
        {linedUp && <Slider label={t('ui.compare.size')} min={20} max={300} value={size} onChange={setSize} />}
        {children && <span className="xs quiet push">{children}</span>}
      </div>
    </div>
  );
}
