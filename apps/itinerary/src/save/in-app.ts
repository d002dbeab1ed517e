/** A browser within an app of messages: it seldom keeps a page for when there is no network, and rarely saves files. */
export type InAppBrowser = 'wechat' | 'line';

/** Which one a browser says it is; null for one that stands alone. */
export function inAppBrowser(userAgent = navigator.userAgent): InAppBrowser | null {
  if (/\bMicroMessenger\b/i.test(userAgent)) return 'wechat';
  return /\bLine\/\d/i.test(userAgent) ? 'line' : null;
}

/**
 * The page's address for the phone's own browser, with the token of the link: that one has no cookie of ours. LINE
 * hands over to it what is asked for with this word.
 */
export function addressForOwnBrowser(address: string): string {
  const url = new URL(address);
  url.searchParams.set('openExternalBrowser', '1');
  return url.href;
}
