import type { CameraRefusal } from './hand-over.state.js';

/** A live camera that looks for codes; told to stop, it lets go of the device. */
export interface LiveCamera {
  stop(): void;
}

/** Why a page may not even ask for a camera; `undefined` where it may. */
function cameraRefusal(): CameraRefusal | undefined {
  // A page on plain http has no media devices at all.
  if (!('mediaDevices' in navigator)) return 'insecure';
  const { featurePolicy } = document as {
    featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature('camera') === false ? 'forbidden' : undefined;
}

/** Starts the camera that looks away from the user, and hands each picture to whoever reads codes. */
export async function startCamera(
  video: HTMLVideoElement,
  look: (video: HTMLVideoElement) => void,
): Promise<LiveCamera | CameraRefusal> {
  const refusal = cameraRefusal();
  if (refusal !== undefined) return refusal;
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 } },
    });
    video.srcObject = stream;
    await video.play();
    const timer = setInterval(() => {
      if (video.readyState >= video.HAVE_CURRENT_DATA) look(video);
    }, 200);
    return {
      stop: () => {
        clearInterval(timer);
        for (const track of stream.getTracks()) track.stop();
        video.srcObject = null;
      },
    };
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): CameraRefusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed';
}
