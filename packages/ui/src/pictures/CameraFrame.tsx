import { useEffect, useRef, type Ref } from 'react';

/** What is looked for in the picture: a face stands in an arch, a card lies in its corners. */
export type PictureShape = 'arch' | 'card';

interface CameraFrameProps {
  /** What the camera sees; nothing while it opens. */
  stream: MediaStream | undefined;
  shape: PictureShape;
  /** As in a mirror, which is how people know their own face. The picture that is taken is not. */
  mirrored?: boolean;
  /** What is seen here, for those who do not see it. */
  label: string;
  ref?: Ref<HTMLVideoElement>;
}

/** The live picture of a camera, with the place to put the face or the card. */
export function CameraFrame({ stream, shape, mirrored = false, label, ref }: CameraFrameProps) {
  const own = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = own.current;
    if (!video || !stream) return;
    video.srcObject = stream;
    // A page that is left before the first picture is there ends the play: nobody waits for it.
    video.play()?.catch(() => undefined);
    return () => void (video.srcObject = null);
  }, [stream]);

  return (
    <div className={`camera ${shape}`}>
      <video
        ref={video => {
          own.current = video;
          if (typeof ref === 'function') ref(video);
          else if (ref) ref.current = video;
        }}
        className={mirrored ? 'mirrored' : undefined}
        aria-label={label}
        playsInline
        muted
      />
      <svg viewBox={shape === 'arch' ? '0 0 300 400' : '0 0 400 300'} aria-hidden="true">
        <path className="around" d={`${around[shape]}${outline[shape]}`} fillRule="evenodd" />
        <path className="edge" d={outline[shape]} />
      </svg>
    </div>
  );
}

const around = { arch: 'M0 0H300V400H0Z', card: 'M0 0H400V300H0Z' };
const outline = {
  arch: 'M50 340V160A100 100 0 0 1 250 160V340A10 10 0 0 1 240 350H60A10 10 0 0 1 50 340Z',
  card: 'M34 50H366A12 12 0 0 1 378 62V238A12 12 0 0 1 366 250H34A12 12 0 0 1 22 238V62A12 12 0 0 1 34 50Z',
};
