import type { Appearance } from './appearance.ts';
import { svg } from './svg.ts';

export type Expression = 'friendly' | 'still';

type Side = 1 | -1;
const dark = '#241813';

/** Eyes, brows, nose and mouth. On an ID people keep still; in their own photo they smile a little. */
export function drawFeatures(look: Appearance, expression: Expression): string {
  return eye(look, -1) + eye(look, 1) + brow(look, -1) + brow(look, 1) + nose(look) + mouth(look, expression);
}

function eye({ eyes: { apart, open, tilt }, iris, presents, skin }: Appearance, side: Side): string {
  const x = 100 + side * apart;
  const [inner, outer] = [x - side * 7, x + side * 7.2];
  const up = tilt * 1.2;
  const upper = svg`M${inner} 89C${x - side * 3.4} ${88 - open * 1.25} ${x + side * 3.6} ${88 - open * 1.3 - up} ${outer} ${88 - up}`;
  const lash = presents === 'woman' ? svg`M${outer} ${88 - up}l${side * 2}-1.6` : '';
  return svg`<path d="${upper}C${x + side * 3.6} ${89 + open * 0.85} ${x - side * 3.4} ${89.6 + open * 0.75} ${inner} 89Z" fill="#fbf8f2"/>
    <circle cx="${x}" cy="${88.2 - up * 0.4}" r="3.7" fill="${iris}"/><circle cx="${x}" cy="${88.2 - up * 0.4}" r="1.9" fill="#16100d"/>
    <circle cx="${x + 1.2}" cy="${86.8 - up * 0.4}" r=".95" fill="#fff"/>
    <path d="${upper}${lash}" fill="none" stroke="${dark}" stroke-width="${presents === 'woman' ? 2 : 1.6}" stroke-linecap="round"/>
    <path d="M${inner + side * 1.5} ${83.6 - open * 0.5}q${side * 5.5}-2.6 ${side * 10}-${0.2 + Math.max(0, up)}" fill="none" stroke="${skin.shade}" stroke-width="1.1" stroke-linecap="round" opacity=".8"/>`;
}

function brow({ eyes: { apart }, brow: { thick, arch }, hairColour, age }: Appearance, side: Side): string {
  const x = 100 + side * apart;
  const y = 77.6;
  return svg`<path d="M${x - side * 8} ${y + thick * 0.4}C${x - side * 2} ${y - arch} ${x + side * 4} ${y - arch - 0.6} ${x + side * 9.5} ${y + 1.4}
    C${x + side * 4} ${y - arch + thick * 0.8} ${x - side * 2} ${y - arch + thick * 1.3} ${x - side * 7.6} ${y + thick * 1.2}Z" fill="${hairColour.base}" opacity="${age > 66 ? 0.75 : 0.92}"/>`;
}

function nose({ nose: { width, long }, skin }: Appearance): string {
  const end = 84 + long;
  return svg`<path d="M${102.5} 86c1.5 6 ${width * 0.5} ${long * 0.5} ${width * 0.62} ${long * 0.72}" fill="none" stroke="${skin.shade}" stroke-width="1.5" stroke-linecap="round" opacity=".55"/>
    <path d="M${100 - width} ${end - 1.5}c-1.4-3.4 .6-5.6 2.4-5.4M${100 + width} ${end - 1.5}c1.4-3.4-.6-5.6-2.4-5.4M${100 - width * 0.62} ${end}q${width * 0.3} .2 ${width * 0.34} 1.4 ${width * 0.28} 1 ${width * 0.56} 0 .1-1.2 ${width * 0.34}-1.4" fill="none" stroke="${skin.shade}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function mouth({ mouth: { half, smile, full, teeth }, head, skin }: Appearance, expression: Expression): string {
  const y = head.chin - 20.5;
  const still = expression === 'still';
  const [wide, curve] = still ? [half * 0.92, 0.7] : [half, smile];
  const [left, right] = [100 - wide, 100 + wide];
  const corners = y - curve * 0.5;
  const line = svg`M${left} ${corners}Q100 ${y + curve} ${right} ${corners}`;
  const upper = svg`M${left} ${corners}C${97 - full} ${y - full * 0.8} 98 ${y - full} 100 ${y - full * 0.55}C102 ${y - full} ${103 + full} ${y - full * 0.8} ${right} ${corners}Q100 ${y + curve} ${left} ${corners}Z`;
  if (teeth && !still) {
    const low = y + curve + 5.5;
    return svg`<path d="${line}Q100 ${low + full * 2.3} ${left} ${corners}Z" fill="${skin.lips}"/><path d="${upper}" fill="${skin.lips}"/>
      <path d="${line}Q100 ${low} ${left} ${corners}Z" fill="#fbf6ee"/>`;
  }
  return svg`<path d="${upper}" fill="${skin.lips}"/><path d="${line}Q100 ${y + curve + full * 2.4} ${left} ${corners}Z" fill="${skin.lips}" opacity=".78"/>
    <path d="M${left - 0.6} ${corners - 0.3}Q100 ${y + curve} ${right + 0.6} ${corners - 0.3}" fill="none" stroke="${dark}" stroke-width="1.3" stroke-linecap="round" opacity=".75"/>`;
}
