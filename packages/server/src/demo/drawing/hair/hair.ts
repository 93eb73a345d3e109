import type { Appearance } from '../appearance.ts';
import { drawHeadscarf, drawTurban } from './covered.ts';
import { drawAfro, drawCurls, drawLocs, drawBraids } from './curly.ts';
import { drawBob, drawBun, drawLongStraight, drawPonytail, drawWaves } from './long.ts';
import { drawBald, drawBuzz, drawCrop, drawQuiff, drawReceding, drawSidePart } from './short.ts';

/** What lies behind the head and the shoulders, and what lies over the forehead. */
export interface Hair {
  back: string;
  front: string;
}

const styles = {
  crop: drawCrop,
  sidePart: drawSidePart,
  quiff: drawQuiff,
  buzz: drawBuzz,
  receding: drawReceding,
  bald: drawBald,
  afro: drawAfro,
  curls: drawCurls,
  locs: drawLocs,
  braids: drawBraids,
  longStraight: drawLongStraight,
  waves: drawWaves,
  bob: drawBob,
  bun: drawBun,
  ponytail: drawPonytail,
  headscarf: drawHeadscarf,
  turban: drawTurban,
} as const satisfies Record<string, (look: Appearance) => Hair>;

export type HairStyle = keyof typeof styles;

/** Draws a person's hair, or what covers it. */
export function drawHair(look: Appearance): Hair {
  return styles[look.hair](look);
}

/** The styles to draw lots from, when a person's own is not named. Covered hair is always named. */
export function styleChoices(presents: 'woman' | 'man', age: number): readonly HairStyle[] {
  if (presents === 'woman')
    return age > 62
      ? ['bob', 'bun', 'curls', 'waves', 'crop']
      : ['longStraight', 'waves', 'bob', 'bun', 'ponytail', 'curls'];
  return age > 52
    ? ['receding', 'bald', 'sidePart', 'crop', 'buzz', 'receding']
    : ['crop', 'sidePart', 'quiff', 'buzz', 'curls'];
}
