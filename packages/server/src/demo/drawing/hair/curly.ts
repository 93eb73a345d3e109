import type { Appearance } from '../appearance.ts';
import { svg } from '../svg.ts';
import type { Hair } from './hair.ts';

/** Round tufts along an arc about the head, from angle to angle in degrees (0 is right, 90 is up). */
function tufts(
  centreY: number,
  radiusX: number,
  radiusY: number,
  from: number,
  to: number,
  count: number,
  size: number,
): string {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((from + ((to - from) * at) / (count - 1)) * Math.PI) / 180;
    const wobble = 1 + ((at * 7) % 5) * 0.025;
    return svg`<circle cx="${100 + Math.cos(angle) * radiusX * wobble}" cy="${centreY - Math.sin(angle) * radiusY * wobble}" r="${size}"/>`;
  }).join('');
}

const hairline = (half: number) =>
  svg`M${100 - half - 1} 84C${100 - half - 6} 50 80 28 100 28S${100 + half + 6} 50 ${100 + half + 1} 84C${100 + half - 3} 66 ${100 + half - 8} 58 116 56Q100 53 84 56C${100 - half + 8} 58 ${100 - half + 3} 66 ${100 - half - 1} 84Z`;

/** A full round afro. */
export function drawAfro({ head: { half }, hairColour }: Appearance): Hair {
  return {
    back: svg`<g fill="${hairColour.base}"><ellipse cx="100" cy="68" rx="${half + 21}" ry="52"/>${tufts(68, half + 18, 48, -42, 222, 21, 9)}</g>`,
    front: svg`<path d="${hairline(half)}" fill="${hairColour.base}"/><g fill="${hairColour.base}">${tufts(80, half - 6, 27, 16, 164, 11, 5.6)}</g>
      <g fill="none" stroke="${hairColour.light}" stroke-width="1.6" stroke-linecap="round" opacity=".7"><path d="M70 40q4-5 9-2M92 26q4-4 9-1M118 34q4-3 8 1M62 62q2-5 7-5M134 58q5 0 6 5M104 40q4-4 9-1M84 44q4-4 9-1"/></g>`,
  };
}

/** Short springy curls. */
export function drawCurls({ head: { half }, hairColour, presents }: Appearance): Hair {
  const low = presents === 'woman' ? -34 : 14;
  const size = presents === 'woman' ? 10 : 8;
  return {
    back: svg`<g fill="${hairColour.base}">${tufts(80, half + 3, 48, low, 180 - low, presents === 'woman' ? 19 : 15, size)}</g>`,
    front: svg`<path d="${hairline(half)}" fill="${hairColour.base}"/><g fill="${hairColour.base}">${tufts(86, half - 4, 34, 18, 162, 9, 6.6)}${tufts(70, half - 4, 36, 10, 170, 8, 9)}</g>
      <g fill="none" stroke="${hairColour.light}" stroke-width="1.7" stroke-linecap="round" opacity=".75"><path d="M76 48a4 4 0 0 1 7-3M92 38a4 4 0 0 1 7-2M110 40a4 4 0 0 1 7 0M122 50a4 4 0 0 1 6 3M98 50a4 4 0 0 1 7-2M84 57a4 4 0 0 1 6-2"/></g>`,
  };
}

/** Locs to the shoulders. */
export function drawLocs({ head: { half }, hairColour }: Appearance): Hair {
  const lock = (x: number, low: number) =>
    svg`M${100 + x * 0.55} 38C${100 + x} 50 ${100 + x * 1.1} 90 ${100 + x * 1.08} ${low}`;
  const outer = [-half - 9, -half - 3, -half + 3, half - 3, half + 3, half + 9];
  return {
    back: svg`<path d="${outer.map((x, at) => lock(x, 176 + ((at * 11) % 3) * 7)).join('')}" fill="none" stroke="${hairColour.base}" stroke-width="8.5" stroke-linecap="round"/><ellipse cx="100" cy="62" rx="${half + 4}" ry="34" fill="${hairColour.base}"/>`,
    front: svg`<path d="${hairline(half)}" fill="${hairColour.base}"/><path d="${lock(-half - 5, 150)}${lock(half + 5, 156)}" fill="none" stroke="${hairColour.base}" stroke-width="8" stroke-linecap="round"/>
      <path d="M100 32V54M90 33Q84 42 82 56M110 33Q116 42 118 56M82 37Q74 46 71 62M118 37Q126 46 129 62M${100 - half - 7} 96v44M${100 + half + 7} 96v48" fill="none" stroke="${hairColour.light}" stroke-width="1.5" stroke-linecap="round" opacity=".7"/>`,
  };
}

/** Two braids over the shoulders, parted in the middle. */
export function drawBraids({ head: { half }, hairColour }: Appearance): Hair {
  const beads = (x: number) =>
    Array.from(
      { length: 10 },
      (_, at) => svg`<ellipse cx="${x + (at % 2 ? 1.6 : -1.6)}" cy="${104 + at * 9.4}" rx="6.6" ry="6.2"/>`,
    ).join('');
  const part = svg`M100 48C108 62 ${100 + half - 6} 66 ${100 + half - 1} 92L${100 + half + 5} 100C${100 + half + 9} 52 124 27 100 27S${100 - half - 9} 52 ${100 - half - 5} 100L${100 - half + 1} 92C${100 - half + 6} 66 92 62 100 48Z`;
  return {
    back: '',
    front: svg`<g fill="${hairColour.base}" stroke="${hairColour.light}" stroke-width=".9">${beads(100 - half - 6)}${beads(100 + half + 6)}</g><path d="${part}" fill="${hairColour.base}"/>
      <path d="M100 28V48M94 36Q80 44 ${100 - half + 2} 66M106 36Q120 44 ${100 + half - 2} 66" fill="none" stroke="${hairColour.light}" stroke-width="1.6" stroke-linecap="round" opacity=".75"/>`,
  };
}
