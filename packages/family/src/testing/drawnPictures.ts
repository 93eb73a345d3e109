/** What a browser draws with, which jsdom lacks: every picture decodes, and looks as the test says. */
export function drawPictures({
  luma,
  decodes = true,
}: {
  luma(x: number, y: number): number;
  decodes?: boolean;
}): void {
  class Drawing {
    constructor(
      readonly width: number,
      readonly height: number,
    ) {}
    getContext() {
      return { fillRect() {}, drawImage() {}, getImageData: () => this.pixels() };
    }
    async convertToBlob() {
      return new Blob(['a small picture'], { type: 'image/jpeg' });
    }
    pixels() {
      const data = new Uint8ClampedArray(this.width * this.height * 4);
      for (let at = 0; at < data.length; at++) {
        data[at] = luma(Math.floor(at / 4) % this.width, Math.floor(at / 4 / this.width));
      }
      return { width: this.width, height: this.height, data };
    }
  }
  Object.assign(globalThis, { OffscreenCanvas: Drawing });
  Blob.prototype.arrayBuffer = async function arrayBuffer() {
    const reader = new FileReader();
    const read = new Promise(resolve => reader.addEventListener('load', resolve));
    reader.readAsArrayBuffer(this);
    await read;
    return reader.result as ArrayBuffer;
  };
  URL.createObjectURL = () => 'blob:a-picture';
  URL.revokeObjectURL = () => undefined;
  HTMLImageElement.prototype.decode = async () => {
    if (!decodes) throw new DOMException('No picture.', 'EncodingError');
  };
  for (const [name, size] of [
    ['naturalWidth', 900],
    ['naturalHeight', 1200],
  ] as const) {
    Object.defineProperty(HTMLImageElement.prototype, name, { configurable: true, value: size });
  }
}

/** Print in good light. */
export const sharpPicture = (x: number, y: number) => (y % 40 < 14 && x % 9 < 3 ? 60 : 225);
/** One even grey: nothing in it is sharp. */
export const blurryPicture = () => 150;
