import type { Appearance, Outfit } from './appearance.ts';
import { drawClothes } from './clothes.ts';
import { drawBeard, drawEarrings, drawGlasses } from './extras.ts';
import { drawFeatures, type Expression } from './features.ts';
import { drawHair } from './hair/hair.ts';
import { drawHead, drawNeck } from './head.ts';

/** A person from the chest up, without a background, in a view box of 200 by 240. */
export function drawPerson(look: Appearance, outfit: Outfit, expression: Expression): string {
  const hair = drawHair(look);
  return [
    hair.back,
    `<g transform="matrix(1.1 0 0 1.04 -10 -17)">${drawNeck(look)}${drawClothes(look, outfit)}</g>`,
    drawHead(look),
    drawBeard(look),
    drawFeatures(look, expression),
    drawEarrings(look),
    hair.front,
    drawGlasses(look),
  ].join('');
}
