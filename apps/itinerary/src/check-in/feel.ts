const TONES = { good: [880], warning: [660, 660], bad: [220, 180] };
const PULSES = { good: [60], warning: [60, 60, 60], bad: [250] };
const TONE_S = 0.12;

let audio: AudioContext | undefined;

/** To be called as somebody taps: without that an iPhone stays silent. */
export function wake(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume();
  } catch {
    // As below.
  }
}

/** Says by sound and by a touch what came of a scan: whoever scans looks at people. */
export function feel(kind: keyof typeof TONES): void {
  navigator.vibrate?.(PULSES[kind]);
  try {
    audio ??= new AudioContext();
    TONES[kind].forEach((frequency, n) => sound(audio!, frequency, audio!.currentTime + n * TONE_S * 1.5));
  } catch {
    // A phone without sound, or a page that may not make any.
  }
}

function sound(context: AudioContext, frequency: number, at: number): void {
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0.2, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + TONE_S);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + TONE_S);
}
