import type { DelegatesDocument } from '../beside/beside';

/** Beside what the service worker keeps of the page. */
const CACHE = 'yutai-documents';
/** All of them together, in bytes. */
export const KEPT_AT_MOST = 40 * 1024 * 1024;

/** Where it is asked for with the link. */
export const addressOf = ({ id }: DelegatesDocument) => `/api/itinerary/documents/${id}/content`;

/** Where the service worker gives it without a network, under its own name; other bytes are at another place. */
export const keptAddressOf = ({ id, sha256, name }: DelegatesDocument) =>
  `/i/documents/${id}/${sha256}/${encodeURIComponent(name)}`;

/** Over http, and in some browsers within apps, nothing is kept. */
const opened = () => ('caches' in globalThis ? caches.open(CACHE) : null);

/** Drops what is no longer given, and says which of the rest are kept. */
export async function keptDocuments(documents: readonly DelegatesDocument[]): Promise<Set<string>> {
  const cache = await opened();
  const kept = new Set<string>();
  if (!cache) return kept;
  const idOf = new Map(documents.map((document) => [keptAddressOf(document), document.id]));
  for (const request of await cache.keys()) {
    const id = idOf.get(new URL(request.url).pathname);
    if (id === undefined) await cache.delete(request);
    else kept.add(id);
  }
  return kept;
}

/** Which fit, in the order they are listed. */
export function thatFit(documents: readonly DelegatesDocument[]): DelegatesDocument[] {
  let room = KEPT_AT_MOST;
  return documents.filter(({ size }) => {
    if (size > room) return false;
    room -= size;
    return true;
  });
}

/**
 * As the API gives it, but to be shown rather than saved. Of a PDF the policy only says who may frame it: within a
 * sandbox Safari shows an empty page in its place, and a PDF runs nothing of a page anyway.
 */
function headersOf({ mediaType }: DelegatesDocument, given: Headers): Headers {
  const headers = new Headers({ 'Content-Type': mediaType });
  for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy']) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (mediaType === 'application/pdf') headers.set('Content-Security-Policy', "frame-ancestors 'none'");
  return headers;
}

/** Downloads under way. */
const underWay = new Map<string, Promise<boolean>>();

/** How long one may take, in milliseconds: roaming hangs, and the slowest that still helps brings 25 kB a second. */
export const patienceFor = ({ size }: Pick<DelegatesDocument, 'size'>) => 20_000 + size / 25;

/** Fetches one and keeps it, once however often it is asked for meanwhile; false where that could not be. */
export function keepDocument(document: DelegatesDocument): Promise<boolean> {
  const address = keptAddressOf(document);
  const download = underWay.get(address) ?? fetched(document).finally(() => underWay.delete(address));
  underWay.set(address, download);
  return download;
}

async function fetched(document: DelegatesDocument): Promise<boolean> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceFor(document));
  try {
    const cache = await opened();
    if (!cache) return false;
    const answer = await fetch(addressOf(document), { signal: patience.signal });
    if (!answer.ok) return false;
    const headers = headersOf(document, answer.headers);
    await cache.put(keptAddressOf(document), new Response(await answer.blob(), { headers }));
    return true;
  } catch {
    // No network, one that hangs, or a full disk.
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** The link is another, or was refused. */
export function dropDocuments(): void {
  if ('caches' in globalThis) void caches.delete(CACHE).catch(() => undefined);
}
