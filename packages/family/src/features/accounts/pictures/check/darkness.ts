import type { Grey } from './grey.ts';

/** What is below this can hardly be told from black. */
const darkLuma = 40;

/** How bright a picture is on average (0 to 255), and how much of it (0 to 1) can hardly be told from black. */
export function darknessOf({ pixels }: Grey): { mean: number; darkShare: number } {
  let sum = 0;
  let dark = 0;
  for (const luma of pixels) {
    sum += luma;
    if (luma < darkLuma) dark++;
  }
  return { mean: sum / pixels.length, darkShare: dark / pixels.length };
}
