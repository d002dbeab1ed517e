/** The token of the link that the page was opened with. It leaves the address at once, whatever comes of it. */
export function takeToken(): string | null {
  const token = location.hash.slice(1);
  if (!token) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
