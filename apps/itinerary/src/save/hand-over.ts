import { inAppBrowser } from './in-app';

/**
 * Gives a file to the phone: as a download, or within an app of messages, where downloads go nowhere, to what the phone
 * offers to do with a file.
 * @returns whether this browser can; turning the offer down is no failure
 */
export async function handOver(file: File): Promise<boolean> {
  if (inAppBrowser()) return share(file);
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Some browsers begin to read only after a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}

async function share(file: File): Promise<boolean> {
  if (!navigator.canShare?.({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
