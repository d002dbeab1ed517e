import { useEffect, useRef, useState } from 'preact/hooks';
import { readQr } from './read-qr';

type CameraState = 'asking' | 'on' | 'refused' | 'none';

/** How often a picture is looked at, in milliseconds. */
const LOOK_MS = 120;

/** What is still before the camera is not read again, for so many milliseconds. */
const REST_MS = 3_000;

/** Shows what the camera at the back sees in a video, and gives each text that it reads from a QR once. */
export function useCamera(read: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('asking');
  const latest = useRef(read);
  useEffect(() => void (latest.current = read));
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let seen = { text: '', at: 0 };
    const found = (text: string) => {
      const isResting = seen.text === text && Date.now() - seen.at < REST_MS;
      seen = { text, at: Date.now() };
      if (!isResting) latest.current(text);
    };
    const look = async () => {
      const text = video.current && (await readQr(video.current));
      if (ended) return;
      if (text) found(text);
      timer = setTimeout(() => void look(), LOOK_MS);
    };
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 } },
      });
      if (ended) return close();
      video.current!.srcObject = stream;
      await video.current!.play();
      setState('on');
      await look();
    };
    const close = () => stream?.getTracks().forEach((track) => track.stop());
    open().catch((error: unknown) => {
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (!ended) setState(isRefused ? 'refused' : 'none');
    });
    return () => {
      ended = true;
      clearTimeout(timer);
      close();
    };
  }, []);
  return { video, state };
}
