import { jest } from '@jest/globals';

/** A device with two cameras, of which every picture is 640 by 480. Answers with what the page does with them. */
export function giveCamera() {
  const stop = jest.fn();
  const open = jest.fn(
    async (_wish: MediaStreamConstraints) => ({ getTracks: () => [{ stop }] }) as unknown as MediaStream,
  );
  const enumerateDevices = async () => [{ kind: 'videoinput' }, { kind: 'videoinput' }];
  Object.assign(navigator, { mediaDevices: { getUserMedia: open, enumerateDevices } });

  HTMLMediaElement.prototype.play = async () => undefined;
  Object.defineProperty(HTMLVideoElement.prototype, 'videoWidth', { configurable: true, value: 640 });
  Object.defineProperty(HTMLVideoElement.prototype, 'videoHeight', { configurable: true, value: 480 });
  HTMLCanvasElement.prototype.getContext = () => null;
  HTMLCanvasElement.prototype.toBlob = taken => taken(new Blob(['x'.repeat(30_000)], { type: 'image/jpeg' }));
  return { stop, open };
}

/** The device has no camera again, as jsdom has none. */
export function takeCamera(): void {
  Object.assign(navigator, { mediaDevices: undefined });
}
