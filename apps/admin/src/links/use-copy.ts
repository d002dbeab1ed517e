import { useNotify } from 'ra-core';
import { useT } from '../i18n/use-t';

/** Copies a text, and says whether the browser let it. */
export function useCopy(): (text: string) => Promise<void> {
  const t = useT();
  const notify = useNotify();
  return async (text) => {
    const isCopied = await isTaken(text);
    notify(t(isCopied ? 'link.copied' : 'link.notCopied'), { type: isCopied ? 'info' : 'warning' });
  };
}

/** Without https a page has no clipboard, but may still answer a copy that it asks for itself. */
async function isTaken(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard)
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return taken;
}
