import type { Appearance } from '../appearance.ts';
import { svg } from '../svg.ts';
import type { Hair } from './hair.ts';

const strands = (path: string, colour: string) =>
  svg`<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" opacity=".75"/>`;

/** Two curtains from a parting at x: the front of most long hair. `low` is where they end beside the face. */
function curtains(half: number, parting: number, low: number): string {
  return svg`M${parting} 46C${parting + 8} 62 ${100 + half - 6} 64 ${100 + half - 1} ${low}L${100 + half + 8} ${low}C${100 + half + 10} 52 ${124} 25 100 25S${100 - half - 10} 52 ${100 - half - 8} ${low}L${100 - half + 1} ${low}C${100 - half + 5} 66 ${parting - 8} 62 ${parting} 46Z`;
}

/** Combed back from the forehead. */
function combedBack(half: number): string {
  return svg`M${100 - half - 2} 86C${100 - half - 6} 48 78 27 100 27S${100 + half + 6} 48 ${100 + half + 2} 86L${100 + half - 1} 80C${100 + half - 3} 62 120 51 100 51S${100 - half + 3} 62 ${100 - half + 1} 80Z`;
}

/** Straight and below the shoulders. */
export function drawLongStraight({ head: { half }, hairColour }: Appearance): Hair {
  const parting = half > 34 ? 100 : 92;
  return {
    back: svg`<path d="M${100 - half - 7} 200C${100 - half - 12} 140 ${100 - half - 14} 26 100 26S${100 + half + 12} 140 ${100 + half + 7} 200C${100 + half - 4} 210 ${100 - half + 4} 210 ${100 - half - 7} 200Z" fill="${hairColour.base}"/>`,
    front: svg`<path d="M${100 - half - 5} 92C${100 - half - 7} 130 ${100 - half - 6} 170 ${100 - half - 10} 206C${100 - half + 2} 204 ${100 - half + 8} 196 ${100 - half + 6} 176C${100 - half + 2} 150 ${100 - half - 1} 120 ${100 - half + 1} 92ZM${100 + half + 5} 92C${100 + half + 7} 130 ${100 + half + 6} 170 ${100 + half + 10} 206C${100 + half - 2} 204 ${100 + half - 8} 196 ${100 + half - 6} 176C${100 + half - 2} 150 ${100 + half + 1} 120 ${100 + half - 1} 92Z" fill="${hairColour.base}"/>
      <path d="${curtains(half, parting, 94)}" fill="${hairColour.base}"/>${strands(svg`M${parting} 44C${parting + 10} 38 118 44 ${100 + half - 2} 62M${parting - 3} 46C${parting - 10} 42 80 48 ${100 - half + 3} 62`, hairColour.light)}`,
  };
}

/** Loose waves to the shoulders. */
export function drawWaves({ head: { half }, hairColour }: Appearance): Hair {
  const side = (s: 1 | -1) =>
    svg`C${100 + s * (half + 8)} 25 ${100 + s * (half + 6)} 90 ${100 + s * (half + 13)} 114S${100 + s * (half + 6)} 150 ${100 + s * (half + 16)} 168 ${100 + s * (half + 4)} 192 ${100 + s * (half - 12)} 190`;
  return {
    back: svg`<path d="M99 25${side(1)}L99 150ZM101 25${side(-1)}L101 150Z" fill="${hairColour.base}"/>`,
    front: svg`<path d="${curtains(half, 112, 104)}" fill="${hairColour.base}"/>
      ${strands(svg`M112 44C96 34 80 44 ${100 - half + 2} 66M114 44C122 42 128 50 ${100 + half - 1} 64M${100 - half - 8} 100q-6 12 0 26t-2 28M${100 + half + 8} 100q6 12 0 26t2 28`, hairColour.light)}`,
  };
}

/** To the chin, with a fringe. */
export function drawBob({ head: { half, chin }, hairColour, age }: Appearance): Hair {
  const low = chin - 4;
  const fringe = svg`M${100 - half - 6} ${low}C${100 - half - 12} 90 ${100 - half - 10} 26 100 25S${100 + half + 12} 90 ${100 + half + 6} ${low}C${100 + half} ${low + 4} ${100 + half - 4} ${low} ${100 + half - 4} ${low - 8}C${100 + half + 1} 100 ${100 + half - 1} 84 ${100 + half - 3} 74`;
  const edge =
    age % 2
      ? svg`C112 66 92 68 86 52C84 66 ${100 - half + 6} 70 ${100 - half + 3} 78`
      : svg`Q100 58 ${100 - half + 3} 74`;
  return {
    back: svg`<path d="M${100 - half - 6} ${low}C${100 - half - 10} 60 ${100 + half + 10} 60 ${100 + half + 6} ${low}Z" fill="${hairColour.base}"/>`,
    front: svg`<path d="${fringe}${edge}C${100 - half + 1} 84 ${100 - half - 1} 100 ${100 - half + 4} ${low - 8}C${100 - half + 4} ${low} ${100 - half} ${low + 4} ${100 - half - 6} ${low}Z" fill="${hairColour.base}"/>
      ${strands('M84 36C92 30 110 30 118 36M80 46q8-8 18-9', hairColour.light)}`,
  };
}

/** Pinned up in a knot. */
export function drawBun({ head: { half }, hairColour }: Appearance): Hair {
  return {
    back: svg`<circle cx="100" cy="22" r="14.5" fill="${hairColour.base}"/><path d="M90 20q10-9 20 0M92 27q8 5 16 0" fill="none" stroke="${hairColour.light}" stroke-width="1.8" stroke-linecap="round"/>`,
    front: svg`<path d="${combedBack(half)}" fill="${hairColour.base}"/>${strands('M84 46Q90 34 99 31M116 46Q110 34 101 31M74 56Q80 40 92 33', hairColour.light)}`,
  };
}

/** Tied behind; the tail falls over one shoulder. */
export function drawPonytail({ head: { half }, hairColour }: Appearance): Hair {
  return {
    back: svg`<path d="M${100 + half - 6} 60C${100 + half + 26} 70 ${100 + half + 12} 130 ${100 + half + 20} 190C${100 + half + 6} 196 ${100 + half - 8} 186 ${100 + half - 6} 150Z" fill="${hairColour.base}"/>`,
    front: svg`<path d="${combedBack(half)}" fill="${hairColour.base}"/>${strands(svg`M86 45Q104 32 ${100 + half - 4} 52M82 52Q100 38 ${100 + half - 2} 60`, hairColour.light)}`,
  };
}
