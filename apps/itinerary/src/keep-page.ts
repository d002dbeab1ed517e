/** Lets a page open without a network from the second time on, where the browser can keep it. */
export function keepPage(page: '/i' | '/c'): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const keep = () =>
    void navigator.serviceWorker.register(`${page}/sw.js`, { scope: page }).catch(() => undefined);
  // Not before the page is there: on a slow network it needs all of it.
  if (document.readyState === 'complete') keep();
  else window.addEventListener('load', keep, { once: true });
}
