/**
 * Whether `Origin` is this server's: the public address when one is set, else whatever host the request was sent to,
 * so that a phone on the LAN works too.
 */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | undefined,
): boolean {
  if (!origin || !URL.canParse(origin)) {
    return false;
  }
  return publicUrl ? origin === new URL(publicUrl).origin : new URL(origin).host === host;
}
