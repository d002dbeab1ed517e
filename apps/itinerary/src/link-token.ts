import { inAppBrowser } from './save/in-app';

/** The token of the link that the page was opened with. It leaves the address at once, whatever comes of it. */
export function takeToken(): string | null {
  const token = tokenInAddress();
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

/** The same, but within WeChat and LINE it stays: there the address is what the phone's own browser is opened with. */
export const takeTokenForOwnBrowser = (): string | null => (inAppBrowser() ? tokenInAddress() : takeToken());

/** The token of a delegate's link that stands somewhere in a text, as a message is. */
export const tokenIn = (text: string): string | null => /\/i(?:\?[^#\s]*)?#([\w-]+)/.exec(text)?.[1] ?? null;

function tokenInAddress(): string | null {
  return location.hash.slice(1) || null;
}
