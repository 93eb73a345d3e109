import { useEffect, useState } from 'react';

/** Which way a camera looks: at the person who holds it, or away from them. */
export type Facing = 'user' | 'environment';

/** Why there is no picture from a camera. */
export type CameraProblem = 'refused' | 'none' | 'busy';

/** As large as is of use: an ID's print has to be read. */
const size = { width: { ideal: 1920 }, height: { ideal: 1440 } };

/** The camera of this device, open while the component that asks is on the screen. */
export function useCamera(first: Facing) {
  const [facing, setFacing] = useState(first);
  const [attempt, setAttempt] = useState(0);
  const [stream, setStream] = useState<MediaStream>();
  const [problem, setProblem] = useState<CameraProblem>();
  const [hasOther, setHasOther] = useState(false);

  useEffect(() => {
    let isWanted = true;
    let opened: MediaStream | undefined;
    open(facing).then(
      async found => {
        opened = found;
        if (!isWanted) return close(found);
        setProblem(undefined);
        setStream(found);
        setHasOther(await hasSeveral());
      },
      (failure: unknown) => isWanted && setProblem(problemOf(failure)),
    );
    return () => {
      isWanted = false;
      setStream(undefined);
      close(opened);
    };
  }, [facing, attempt]);

  return {
    stream,
    problem,
    facing,
    /** There is a camera that looks the other way. */
    hasOther,
    useOther: () => setFacing(facing === 'user' ? 'environment' : 'user'),
    tryAgain: () => setAttempt(attempt + 1),
  };
}

async function open(facing: Facing): Promise<MediaStream> {
  // Browsers hide it where the page did not come by https.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw new DOMException('No camera for this page.', 'NotFoundError');
  return devices.getUserMedia({ audio: false, video: { facingMode: facing, ...size } });
}

const close = (stream: MediaStream | undefined) => stream?.getTracks().forEach(track => track.stop());

async function hasSeveral(): Promise<boolean> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices.filter(({ kind }) => kind === 'videoinput').length > 1;
}

function problemOf(failure: unknown): CameraProblem {
  const name = failure instanceof Error || failure instanceof DOMException ? failure.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}
