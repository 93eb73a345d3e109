import { createHash } from 'node:crypto';
import sharp from 'sharp';

// Each picture is taken once: nothing of it has to stay in the server's memory.
sharp.cache(false);

/** What went wrong when the picture was taken. */
export type Flaw = 'blurry' | 'dark' | 'glare' | 'sunglasses' | 'filter';

/** A taken picture, as it would come from a phone: JPEG, upright. Sizes in pixels. */
export interface Photograph {
  jpeg: Buffer;
  width: number;
  height: number;
  sha256: Buffer;
}

/** Takes a photo of a drawing: draws its SVG at the given width in pixels, with the flaw if there is one. */
export async function photograph(drawing: string, width: number, flaw?: Flaw): Promise<Photograph> {
  const [, boxWidth] = /viewBox="0 0 (\d+)/.exec(drawing)!;
  let image = sharp(Buffer.from(drawing), { density: (72 * width) / Number(boxWidth) }).removeAlpha();
  if (flaw === 'blurry') image = image.blur(width / 95);
  if (flaw === 'dark') image = image.modulate({ brightness: 0.3, saturation: 0.7 });
  const { data: jpeg, info } = await image.jpeg({ quality: 78 }).toBuffer({ resolveWithObject: true });
  return { jpeg, width: info.width, height: info.height, sha256: createHash('sha256').update(jpeg).digest() };
}
