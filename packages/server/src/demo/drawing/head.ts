import type { Appearance } from './appearance.ts';
import { svg } from './svg.ts';

/** The outline of the face, from the top of the skull to the chin. */
export function headPath({ head: { half, jaw, chin } }: Appearance): string {
  return svg`M${100 - half} 84C${100 - half} 51 ${100 - 18} 36 100 36S${100 + half} 51 ${100 + half} 84
    C${100 + half} 102 ${100 + jaw + 3.5} ${chin - 26} ${100 + jaw} ${chin - 16}C${100 + jaw - 5} ${chin - 6} ${110} ${chin} 100 ${chin}
    S${100 - jaw + 5} ${chin - 6} ${100 - jaw} ${chin - 16}C${100 - jaw - 3.5} ${chin - 26} ${100 - half} 102 ${100 - half} 84Z`;
}

/** Ears and head, with one soft side of shade and the marks of the years. */
export function drawHead(look: Appearance): string {
  const { skin, head, age } = look;
  const right = 100 + head.half;
  const jaw = 100 + head.jaw;
  const ear = (x: number) => svg`<ellipse cx="${x}" cy="91" rx="5.6" ry="9" fill="${skin.base}"/>
    <path d="M${x} 86c3 2 3 8 0 10" fill="none" stroke="${skin.shade}" stroke-width="1.6" stroke-linecap="round"/>`;
  return svg`${chinShadow(look)}${ear(100 - head.half - 1.5)}${ear(right + 1.5)}<path d="${headPath(look)}" fill="${skin.base}"/>
    <path d="M115 40.4C${right - 8} 46.6 ${right} 60.9 ${right} 84C${right} 102 ${jaw + 3.5} ${head.chin - 26} ${jaw} ${head.chin - 16}C${jaw - 5} ${head.chin - 6} 110 ${head.chin} 103 ${head.chin - 0.2}
      C${jaw - 8} ${head.chin - 10} ${right - 9} 112 ${right - 9} 86S129 50 115 40.4Z" fill="${skin.shade}" opacity=".32"/>
    ${cheeks(look)}${age > 42 ? lines(look) : ''}${look.freckles ? freckles(look) : ''}`;
}

/** The neck, drawn with the clothes: it stands behind the head and inside the collar. */
export function drawNeck({ skin, neck }: Appearance): string {
  return svg`<path d="M${100 - neck} 112V156C${100 - neck} 166 ${100 - neck - 8} 170 ${100 - neck - 16} 172L100 206 ${100 + neck + 16} 172C${100 + neck + 8} 170 ${100 + neck} 166 ${100 + neck} 156V112Z" fill="${skin.base}"/>`;
}

/** The shadow that the chin throws on the neck. */
function chinShadow({ skin, neck, head }: Appearance): string {
  const [left, right, low] = [100 - neck * 1.1, 100 + neck * 1.1, head.chin];
  return svg`<path d="M${left} ${low - 14}V${low + 2}C${left + 8} ${low + 13} ${right - 8} ${low + 13} ${right} ${low + 2}V${low - 14}Z" fill="${skin.shade}" opacity=".7"/>`;
}

function cheeks({ skin, head }: Appearance): string {
  const cheek = (x: number) => svg`<ellipse cx="${x}" cy="105" rx="8" ry="5.5" fill="${skin.blush}" opacity=".3"/>`;
  return cheek(100 - head.half + 12) + cheek(100 + head.half - 12);
}

/** Laugh lines from the forties, the forehead and the eyes' corners from the fifties. */
function lines({ age, skin, head, mouth, eyes }: Appearance): string {
  const depth = Math.min(0.75, (age - 36) / 45);
  const laugh = (side: 1 | -1) => svg`M${100 + side * 11} 105q${side * 4} 3 ${side * (mouth.half - 5)} 11`;
  const corner = (side: 1 | -1) =>
    svg`M${100 + side * (eyes.apart + 10.5)} 86l${side * 4}-2.4M${100 + side * (eyes.apart + 10.5)} 89l${side * 4} 1.4`;
  const under = (side: 1 | -1) => svg`M${100 + side * (eyes.apart - 5)} 95q${side * 5} 3 ${side * 10}-.5`;
  const older = age > 52 ? `${corner(1)}${corner(-1)}${under(1)}${under(-1)}` : '';
  const forehead =
    age > 60
      ? svg`M${100 - head.half + 14} 65q${head.half - 14}-4 ${2 * (head.half - 14)} 0M${100 - head.half + 18} 59.5q${head.half - 18}-3 ${2 * (head.half - 18)} 0`
      : '';
  return svg`<path d="${laugh(1)}${laugh(-1)}${older}${forehead}" fill="none" stroke="${skin.shade}" stroke-width="1.3" stroke-linecap="round" opacity="${depth}"/>`;
}

function freckles({ skin }: Appearance): string {
  const dots = [-21, -16, -12, -18, -9, 10, 13, 18, 22, 16]
    .map((x, at) => svg`M${100 + x} ${100 + ((at * 5) % 7)}v.1`)
    .join('');
  return svg`<path d="${dots}" stroke="${skin.shade}" stroke-width="1.8" stroke-linecap="round" opacity=".7"/>`;
}
