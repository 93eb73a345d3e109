import { PictureFinding } from '../document.entity.ts';

const known = new Set<string>(Object.values(PictureFinding));

/** Reads the header `x-openvisit-findings`: `NONE`, or words with commas between. @returns null where nobody checked */
export function pictureFindings(header: string | string[] | undefined): PictureFinding[] | null {
  const words = String(header ?? '').split(',');
  const found = new Set(words.map(word => word.trim().toUpperCase()));
  if (found.has('NONE')) return [];
  const findings = [...found].filter((word): word is PictureFinding => known.has(word));
  return findings.length > 0 ? findings : null;
}
