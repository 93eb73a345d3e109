import { darknessOf } from './darkness.ts';
import { glareOf } from './glare.ts';
import type { Grey } from './grey.ts';
import { sharpnessOf } from './sharpness.ts';

/** What an account shows as a picture. */
export type PicturePiece = 'PHOTO' | 'ID_FRONT' | 'ID_BACK';

/** What the check can find fault with; as the upload's header spells it. */
export type Finding = 'BLURRY' | 'DARK' | 'GLARE' | 'SMALL';

/** A picture is looked at with its longer side this many pixels long: enough for print on a card to count as sharp or not. */
export const lookedAtSide = 1000;

/**
 * From where on a picture is told to be bad. Chosen so that a good one is never called bad: a finding advises and blocks
 * nothing. Darkness needs both figures, so that dark skin, hair or clothes in good light are never called dark.
 */
export const limits = {
  /** See `sharpnessOf`. Skin is smooth; print is not, and must be read. */
  leastSharpness: { PHOTO: 30, ID_FRONT: 100, ID_BACK: 100 },
  dark: { mean: 60, darkShare: 0.3 },
  /** A card that shines hides words; a face has white shirts and teeth. */
  mostGlare: { PHOTO: 0.06, ID_FRONT: 0.006, ID_BACK: 0.006 },
  /** The shorter side, pixels. Print on a card needs more than a face. */
  leastSide: { PHOTO: 350, ID_FRONT: 600, ID_BACK: 600 },
  /** A file this small, in bytes, was made smaller by somebody before. */
  leastBytes: 8_000,
} as const;

/** What is known of a picture before it is sent. */
export interface PictureToCheck {
  piece: PicturePiece;
  /** The picture at `lookedAtSide`. */
  grey: Grey;
  /** As it was chosen or taken: pixels and bytes. */
  original: { width: number; height: number; bytes: number };
}

/** Looks for what would make an officer ask again. All on this device; nothing about the person is worked out or kept. */
export function checkPicture({ piece, grey, original }: PictureToCheck): Finding[] {
  const { mean, darkShare } = darknessOf(grey);
  const isDark = mean < limits.dark.mean && darkShare > limits.dark.darkShare;
  const isSmall =
    Math.min(original.width, original.height) < limits.leastSide[piece] || original.bytes < limits.leastBytes;

  const found: [Finding, boolean][] = [
    // In the dark nothing is sharp: light comes first.
    ['BLURRY', !isDark && sharpnessOf(grey) < limits.leastSharpness[piece]],
    ['DARK', isDark],
    ['GLARE', glareOf(grey) > limits.mostGlare[piece]],
    ['SMALL', isSmall],
  ];
  return found.filter(([, is]) => is).map(([finding]) => finding);
}
