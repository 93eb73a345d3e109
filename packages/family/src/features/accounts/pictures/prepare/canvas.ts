/** What pictures are drawn on: without a screen where the browser can, and then also in a worker. */
export type Canvas = OffscreenCanvas | HTMLCanvasElement;

/** What can be drawn on it. */
export type Drawable = ImageBitmap | HTMLImageElement | HTMLVideoElement;

/** Draws a picture at a size, in pixels, on white: what was see-through would else become black. */
export function drawnAt(picture: Drawable, width: number, height: number): Canvas {
  const canvas = newCanvas(width, height);
  const pen = penOf(canvas);
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return canvas;
}

/** Its pixels: red, green, blue, alpha. */
export const pixelsOf = (canvas: Canvas): ImageData => penOf(canvas).getImageData(0, 0, canvas.width, canvas.height);

/** As a JPEG of a quality from 0 to 1. Nothing else is in it: neither place nor time nor the phone's name. */
export async function jpegOf(canvas: Canvas, quality: number): Promise<Blob> {
  const type = 'image/jpeg';
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality });
  const jpeg = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, type, quality));
  if (!jpeg) throw new Error('The canvas gave no JPEG.');
  return jpeg;
}

function newCanvas(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

function penOf(canvas: Canvas): OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D | null;
  if (!pen) throw new Error('This browser draws nothing.');
  return pen;
}
