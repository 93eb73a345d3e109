import { randomFrom } from '../random.ts';
import type { Appearance } from './appearance.ts';
import { drawFilter } from './effects.ts';
import { drawPerson } from './person.ts';
import { drawRoom } from './room.ts';
import type { Flaw } from './photograph.ts';
import { picture, svg } from './svg.ts';

/** A photo of the face as a phone takes it at arm's length: upright, never quite straight, a home behind it. */
export function drawFacePhoto(seed: string, sitter: Appearance, flaw?: Flaw): string {
  const look: Appearance = flaw === 'sunglasses' ? { ...sitter, glasses: 'dark' } : sitter;
  const random = randomFrom(`photo of ${seed}`);
  const scale = random.between(1.02, 1.2);
  const left = 100 - 100 * scale + random.between(-7, 7);
  const low = 268 - 243 * scale;
  const tilt = random.between(-3.2, 3.2);
  const evening = random.chance(0.25) ? svg`<rect width="200" height="267" fill="#c98a3c" opacity=".1"/>` : '';
  const rosy = flaw === 'filter' ? '<rect width="200" height="267" fill="#f29ab0" opacity=".18"/>' : '';
  return picture(
    200,
    267,
    svg`${drawRoom(random)}<g transform="translate(${left} ${low}) scale(${scale}) rotate(${tilt} 100 220)">${drawPerson(look, look.clothes[0], 'friendly')}${flaw === 'filter' ? drawFilter(look) : ''}</g>${rosy}${evening}`,
  );
}
