/** Whom an address can be handed to: `here` opens on this computer alone; `online` on a phone, which over http keeps no page and shows no camera. */
export type Reach = 'here' | 'online' | 'everywhere';

const isLoopback = (hostname: string) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

export function reachOf(address: string): Reach {
  const { protocol, hostname } = new URL(address);
  if (isLoopback(hostname)) return 'here';
  return protocol === 'https:' ? 'everywhere' : 'online';
}
