import { signs } from './icons/signs.tsx';
import { things } from './icons/things.tsx';

/** A 24 grid, stroke 1.75, round ends, the colour of the text beside them; filled only for "done", "approved" and "on now". */
const shapes = { ...signs, ...things };

/** The name of a shape in the sprite. */
export type IconName = keyof typeof shapes;

/** All shapes, drawn once per page, so that each use is one short reference. */
export function IconSprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      {Object.entries(shapes).map(([name, shape]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}
