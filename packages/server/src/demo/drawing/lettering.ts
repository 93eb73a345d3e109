import { accents, alphabet } from './alphabet.ts';
import { svg } from './svg.ts';

interface LetteringStyle {
  /** Where the baseline begins, or ends when `end` is set. */
  x: number;
  y: number;
  /** Height of a capital, in the picture's units. */
  size: number;
  colour: string;
  /** Thickness of the pen as a part of ten of the height; 1 is plain, 1.7 is bold. */
  pen?: number;
  end?: boolean;
  /** The line is drawn narrower where it would be wider than this. */
  atMost?: number;
}

const gap = 2.3;

/** Writes a line as strokes of our own alphabet, in capitals. What the alphabet has no letter for is left out. */
export function lettering(text: string, style: LetteringStyle): string {
  const { strokes, width } = layLine(text);
  const scale = style.size / 10;
  const squeeze = style.atMost && width * scale > style.atMost ? style.atMost / (width * scale) : 1;
  const left = style.end ? style.x - width * scale * squeeze : style.x;
  return svg`<g transform="translate(${left} ${style.y - style.size}) scale(${scale * squeeze} ${scale})" fill="none"
    stroke="${style.colour}" stroke-width="${style.pen ?? 1}" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`;
}

function layLine(text: string): { strokes: string; width: number } {
  let strokes = '';
  let x = 0;
  let last = { from: 0, width: 0 };
  for (const letter of text.toUpperCase().normalize('NFD')) {
    const accent = accents[letter];
    if (accent) {
      strokes += svg`<path transform="translate(${last.from + last.width / 2} 0)" d="${accent}"/>`;
      continue;
    }
    const glyph = alphabet[letter];
    if (!glyph) continue;
    if (glyph.path) strokes += svg`<path transform="translate(${x} 0)" d="${glyph.path}"/>`;
    last = { from: x, width: glyph.width };
    x += glyph.width + gap;
  }
  return { strokes, width: Math.max(0, x - gap) };
}
