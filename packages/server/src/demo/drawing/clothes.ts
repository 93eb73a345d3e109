import type { Appearance, Outfit } from './appearance.ts';
import { svg } from './svg.ts';

/** Shoulders and what is worn on them, in front of the neck. */
export function drawClothes({ shoulders, neck, skin }: Appearance, { garment, cloth, under }: Outfit): string {
  const [left, right] = [100 - shoulders, 100 + shoulders];
  const at = neck + 9;
  const body = svg`M${left} 258C${left} 200 ${left + 14} 184 ${100 - at - 8} 173L${100 - at} 168C${100 - at + 6} 180 ${100 + at - 6} 180 ${100 + at} 168L${100 + at + 8} 173C${right - 14} 184 ${right} 200 ${right} 258Z`;
  const torso = svg`<path d="${body}" fill="${cloth.base}"/><path d="M${right - 20} 258c2-22-4-40-16-58 16 8 ${30} 24 ${36 + 0} 58z" fill="${cloth.shade}" opacity=".7"/>
    <path d="M${left + 20} 258c-2-16 0-28 6-38" fill="none" stroke="${cloth.shade}" stroke-width="2.2" stroke-linecap="round"/>`;
  const opening = (deep: number, colour: string) =>
    svg`<path d="M${100 - at} 168C${100 - at + 2} ${168 + deep} ${100 + at - 2} ${168 + deep} ${100 + at} 168L${100 + neck} 158H${100 - neck}Z" fill="${colour}"/>`;
  const wedge = (low: number, colour: string) =>
    svg`<path d="M${100 - at} 168L100 ${low} ${100 + at} 168 ${100 + neck} 156H${100 - neck}Z" fill="${colour}"/>`;
  const rim = (deep: number) =>
    svg`<path d="M${100 - at} 168C${100 - at + 2} ${168 + deep} ${100 + at - 2} ${168 + deep} ${100 + at} 168" fill="none" stroke="${cloth.shade}" stroke-width="3"/>`;
  switch (garment) {
    case 'tee':
      return torso + opening(16, skin.base) + rim(16);
    case 'scoop':
      return torso + opening(34, skin.base) + rim(34);
    case 'vneck':
      return (
        torso +
        wedge(204, skin.base) +
        svg`<path d="M${100 - at} 168 100 204 ${100 + at} 168" fill="none" stroke="${cloth.shade}" stroke-width="3.4" stroke-linejoin="round"/>`
      );
    case 'rollneck':
      return (
        torso +
        svg`<path d="M${100 - neck - 3} 150q${neck + 3} 10 ${2 * neck + 6} 0l3 24q-${neck + 6} 12-${2 * neck + 12} 0z" fill="${cloth.base}"/><path d="M${100 - neck - 2} 157q${neck + 2} 10 ${2 * neck + 4} 0M${100 - neck - 5} 173q${neck + 5} 11 ${2 * neck + 10} 0" fill="none" stroke="${cloth.shade}" stroke-width="2"/>`
      );
    case 'collar':
      return torso + wedge(194, skin.base) + collar(at, neck, cloth.base, cloth.shade) + buttons(cloth.shade, 202);
    case 'hoodie':
      return (
        svg`<path d="M${100 - at - 16} 176C${100 - at - 14} 150 ${100 - neck} 148 100 148S${100 + at + 14} 150 ${100 + at + 16} 176Z" fill="${cloth.shade}"/>` +
        torso +
        opening(20, skin.base) +
        svg`<path d="M${100 - at - 14} 174C${100 - at} 196 ${100 + at} 196 ${100 + at + 14} 174" fill="none" stroke="${cloth.shade}" stroke-width="6"/><path d="M90 190v22M110 190v20" stroke="#efeae0" stroke-width="2.2" stroke-linecap="round"/>`
      );
    case 'blazer':
      return (
        torso +
        wedge(232, under.base) +
        wedge(190, skin.base) +
        collar(at, neck, under.base, under.shade) +
        svg`<path d="M${100 - at - 2} 168 100 232 ${100 - 24} 214l4-9-12-5zM${100 + at + 2} 168 100 232 ${100 + 24} 214l-4-9 12-5z" fill="${cloth.shade}"/>`
      );
    case 'cardigan':
      return (
        torso +
        opening(60, under.base) +
        opening(20, skin.base) +
        svg`<path d="M${100 - at} 167C${100 - at + 4} 200 96 226 98 258M${100 + at} 167C${100 + at - 4} 200 104 226 102 258" fill="none" stroke="${cloth.shade}" stroke-width="5"/>`
      );
  }
}

function collar(at: number, neck: number, base: string, shade: string): string {
  return svg`<path d="M${100 - neck} 156L100 194 ${100 - 14} 204 ${100 - at - 3} 169ZM${100 + neck} 156L100 194 ${100 + 14} 204 ${100 + at + 3} 169Z" fill="${base}" stroke="${shade}" stroke-width="1.4" stroke-linejoin="round"/>`;
}

function buttons(shade: string, from: number): string {
  return svg`<path d="M100 ${from - 4}V258" stroke="${shade}" stroke-width="1.6"/><path d="M104 ${from + 8}v.1M104 ${from + 28}v.1" stroke="${shade}" stroke-width="3.6" stroke-linecap="round"/>`;
}
