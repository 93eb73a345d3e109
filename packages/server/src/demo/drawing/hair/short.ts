import type { Appearance } from '../appearance.ts';
import { svg } from '../svg.ts';
import type { Hair } from './hair.ts';

/** The outer side of short hair: from the left ear over the crown to the right ear. `high` is how far it stands up. */
function crown(half: number, high: number, wide: number): string {
  return svg`M${100 - half - wide} 86C${100 - half - wide - 3} ${54 - high} ${100 - 24} ${36 - high} 100 ${36 - high}S${100 + half + wide + 3} ${54 - high} ${100 + half + wide} 86`;
}

const strands = (path: string, colour: string) =>
  svg`<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" opacity=".8"/>`;

/** Cut short all round. */
export function drawCrop({ head: { half }, hairColour }: Appearance): Hair {
  const line = svg`L${100 + half - 2} 78C${100 + half - 3} 66 ${100 + half - 8} 59 ${100 + 16} 56.5Q100 53.5 84 57C${100 - half + 8} 60 ${100 - half + 3} 66 ${100 - half + 2} 78Z`;
  return {
    back: '',
    front: svg`<path d="${crown(half, 8, 2.5)}${line}" fill="${hairColour.base}"/>${strands('M84 40q14-6 30-1M78 49q10-6 20-7', hairColour.light)}`,
  };
}

/** Parted on one side and combed over. */
export function drawSidePart({ head: { half }, hairColour }: Appearance): Hair {
  const line = svg`L${100 + half - 1} 80C${100 + half - 2} 68 ${100 + half - 7} 62 ${100 + 20} 58C108 55 92 56 82 47C80 56 ${100 - half + 5} 62 ${100 - half + 1} 80Z`;
  return {
    back: '',
    front: svg`<path d="${crown(half, 11, 2.5)}${line}" fill="${hairColour.base}"/>${strands('M83 46C90 34 108 30 122 38M88 50C98 42 112 42 124 50', hairColour.light)}`,
  };
}

/** Short at the sides, brushed up in front. */
export function drawQuiff({ head: { half }, hairColour }: Appearance): Hair {
  return {
    back: svg`<path d="${crown(half, 4, 1.5)}L${100 + half - 2} 76H${100 - half + 2}Z" fill="${hairColour.base}" opacity=".85"/>`,
    front: svg`<path d="M${100 - half + 1} 76C${100 - half - 2} 58 ${100 - half + 2} 46 78 40C80 26 104 18 122 24C132 28 ${100 + half} 40 ${100 + half - 1} 76C${100 + half - 4} 64 ${100 + half - 8} 58 122 55C110 52 94 56 84 55C76 58 ${100 - half + 3} 66 ${100 - half + 1} 76Z" fill="${hairColour.base}"/>
      ${strands('M86 44C92 32 108 27 120 32M94 49C100 40 112 36 124 42', hairColour.light)}`,
  };
}

/** Clipped close: the shape of the skull shows. */
export function drawBuzz({ head: { half }, hairColour }: Appearance): Hair {
  const line = svg`L${100 + half - 1} 76C${100 + half - 3} 64 ${100 + half - 7} 58 118 56L100 54.5 82 56C${100 - half + 7} 58 ${100 - half + 3} 64 ${100 - half + 1} 76Z`;
  return { back: '', front: svg`<path d="${crown(half, 2.5, 0.6)}${line}" fill="${hairColour.base}" opacity=".82"/>` };
}

/** A high forehead with hair at the sides. */
export function drawReceding({ head: { half }, hairColour }: Appearance): Hair {
  const line = svg`L${100 + half - 1} 80C${100 + half - 3} 62 ${100 + half - 9} 56 ${100 + half - 12} 50C118 46 108 44 100 46.5C92 44 82 46 ${100 - half + 12} 50C${100 - half + 9} 56 ${100 - half + 3} 62 ${100 - half + 1} 80Z`;
  return {
    back: '',
    front: svg`<path d="${crown(half, 5, 3)}${line}" fill="${hairColour.base}"/>${strands('M90 36q12-4 24 0', hairColour.light)}`,
  };
}

/** Bald on top, a fringe above the ears, a light on the skull. */
export function drawBald({ head: { half }, hairColour, age }: Appearance): Hair {
  const side = (s: 1 | -1) =>
    svg`M${100 + s * (half + 3)} 90C${100 + s * (half + 6)} 74 ${100 + s * (half + 2)} 62 ${100 + s * (half - 6)} 56C${100 + s * (half - 5)} 68 ${100 + s * (half - 3)} 74 ${100 + s * (half - 3)} 86Z`;
  const fringe = age > 40 ? svg`<path d="${side(1)}${side(-1)}" fill="${hairColour.base}"/>` : '';
  return {
    back: '',
    front: svg`${fringe}<path d="M82 48q10-8 24-7" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".22"/>`,
  };
}
