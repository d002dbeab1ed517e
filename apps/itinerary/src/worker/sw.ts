import { serveKept } from './serve-kept';

/** What delegates are given to read, which the page puts into a cache of its own: by id, bytes and name. */
const DOCUMENT = /^\/i\/documents\/([^/]+)\//;

/** A document as it is kept, else from where it is with a network. */
async function documentOf(request: Request, id: string): Promise<Response> {
  return (await caches.match(request)) ?? Response.redirect(`/api/itinerary/documents/${id}/content`);
}

/** The delegate's page. */
serveKept('/i', 'yutai-itinerary', (request, pathname) => {
  const id = DOCUMENT.exec(pathname)?.[1];
  return id === undefined ? undefined : documentOf(request, id);
});
