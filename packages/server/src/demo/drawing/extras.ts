import type { Appearance } from './appearance.ts';
import { headPath } from './head.ts';
import { svg } from './svg.ts';

/** Beards, drawn under the mouth. */
export function drawBeard(look: Appearance): string {
  const { beard, head, hairColour, skin } = look;
  const { half, jaw, chin } = head;
  const lip = chin - 20.5;
  const colour = hairColour.base;
  const cheekToCheek = (
    low: number,
  ) => svg`M${100 - half - 0.5} 88C${100 - half} 104 ${100 - jaw - 4} ${chin - 24} ${100 - jaw - 1} ${chin - 15}C${100 - jaw + 4} ${chin - 4} 90 ${chin + low} 100 ${chin + low}
    S${100 + jaw - 4} ${chin - 4} ${100 + jaw + 1} ${chin - 15}C${100 + jaw + 4} ${chin - 24} ${100 + half} 104 ${100 + half + 0.5} 88
    C${100 + half - 3} 98 ${100 + half - 8} 104 ${100 + 18} ${lip - 5}C112 ${lip - 9.5} 104 ${lip - 8.5} 100 ${lip - 7.5}C96 ${lip - 8.5} 88 ${lip - 9.5} 82 ${lip - 5}C${100 - half + 8} 104 ${100 - half + 3} 98 ${100 - half - 0.5} 88Z`;
  const moustache = svg`M100 ${lip - 7.2}C96 ${lip - 9} 88 ${lip - 8} 84 ${lip - 0.5}C90 ${lip - 2} 95 ${lip - 2.6} 100 ${lip - 2.6}S110 ${lip - 2} 116 ${lip - 0.5}C112 ${lip - 8} 104 ${lip - 9} 100 ${lip - 7.2}Z`;
  if (beard === 'full') return svg`<path d="${cheekToCheek(6)}" fill="${colour}"/>`;
  if (beard === 'stubble') return svg`<path d="${cheekToCheek(0)}" fill="${colour}" opacity=".22"/>`;
  if (beard === 'moustache') return svg`<path d="${moustache}" fill="${colour}"/>`;
  if (beard === 'goatee')
    return svg`<path d="${moustache}" fill="${colour}"/><path d="M84 ${lip - 1}C82 ${lip + 10} 88 ${chin + 3} 100 ${chin + 4}S118 ${lip + 10} 116 ${lip - 1}C113 ${lip + 6} 108 ${lip + 8} 100 ${lip + 8}S87 ${lip + 6} 84 ${lip - 1}Z" fill="${colour}"/>`;
  return svg`<path d="${headPath(look)}" fill="none" stroke="${skin.shade}" stroke-width=".8" opacity=".35"/>`;
}

/** Glasses, with a breath of light on each lens. */
export function drawGlasses({ glasses, eyes: { apart }, head: { half } }: Appearance): string {
  if (glasses === 'none') return '';
  const [thick, colour] =
    glasses === 'wire' ? [1.4, '#8b7f6c'] : glasses === 'round' ? [2.2, '#4a3a2e'] : [2.8, '#23282e'];
  const lens = (x: number) =>
    glasses === 'square'
      ? svg`<rect x="${x - 11.5}" y="80.5" width="23" height="17" rx="4.5"/>`
      : svg`<ellipse cx="${x}" cy="89" rx="11.4" ry="${glasses === 'wire' ? 8.6 : 10.8}"/>`;
  const shine = (x: number) => svg`M${x - 6} 93l6-9M${x - 1} 95l4-6`;
  return svg`<g ${glasses === 'dark' ? 'fill="#1b2024"' : 'fill="#fff" fill-opacity=".1"'} stroke="${colour}" stroke-width="${thick}">${lens(100 - apart)}${lens(100 + apart)}
    <path d="M${100 - apart + 11.4} 87q${apart - 11.4}-4 ${2 * (apart - 11.4)} 0M${100 - apart - 11.4} 86L${100 - half - 2} 84.5M${100 + apart + 11.4} 86L${100 + half + 2} 84.5" fill="none" stroke-linecap="round"/></g>
    <path d="${shine(100 - apart)}${shine(100 + apart)}" stroke="#fff" stroke-width="1.2" stroke-linecap="round" opacity=".4"/>`;
}

/** Small studs or rings, hung where no scarf covers the ear. */
export function drawEarrings({ earrings, hair, head: { half } }: Appearance): string {
  if (!earrings || hair === 'headscarf') return '';
  const ring = (x: number) =>
    svg`<circle cx="${x}" cy="102" r="2.3" fill="#e4b850" stroke="#b98b2c" stroke-width=".6"/>`;
  return ring(100 - half - 2.5) + ring(100 + half + 2.5);
}
