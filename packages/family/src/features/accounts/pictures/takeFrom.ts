import type { PictureShape } from '@openvisit/ui/pictures/CameraFrame.tsx';

const proportion: Record<PictureShape, number> = { arch: 3 / 4, card: 4 / 3 };
/** Nothing is lost yet: the picture is made small later. */
const quality = 0.95;

/** Takes what stands in the frame: just as much of the camera's picture as the person sees, and not mirrored. */
export async function takeFrom(video: HTMLVideoElement, shape: PictureShape): Promise<Blob> {
  // The camera is open before its first picture is there.
  if (!video.videoWidth) await new Promise(resolve => video.addEventListener('loadeddata', resolve, { once: true }));
  const { videoWidth, videoHeight } = video;
  const width = Math.min(videoWidth, Math.round(videoHeight * proportion[shape]));
  const height = Math.min(videoHeight, Math.round(videoWidth / proportion[shape]));
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas
    .getContext('2d')
    ?.drawImage(video, (videoWidth - width) / 2, (videoHeight - height) / 2, width, height, 0, 0, width, height);
  const taken = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!taken) throw new Error('The camera gave no picture.');
  return taken;
}
