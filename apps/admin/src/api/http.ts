import { problemError, type Problem } from './problem';

interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

const BASE = '/api';

/** The language of the page, which is the language to be refused in. */
const pageLanguage = () => document.documentElement.lang;

/**
 * One request to the API of this origin, with its cookies. A form with a file is sent as it is, other bodies as JSON.
 * @returns the JSON of the answer; undefined when it has none
 * @throws ProblemError (and its kinds) for every refusal, also when the server could not be reached
 */
export async function request<T>(path: string, options: ApiRequest = {}): Promise<T> {
  const text = await (await answered(path, options)).text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** The same for what is answered with a file; its name is '' when the answer has none for it. */
export async function requestFile(path: string, options: ApiRequest): Promise<{ blob: Blob; name: string }> {
  const response = await answered(path, options);
  const [, name = ''] =
    /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { blob: await response.blob(), name: decodeURIComponent(name) };
}

async function answered(
  path: string,
  { method = 'GET', body, headers, signal }: ApiRequest,
): Promise<Response> {
  const isJson = body !== undefined && !(body instanceof FormData);
  const response = await send(path, {
    method,
    signal,
    credentials: 'same-origin',
    body: isJson ? JSON.stringify(body) : (body as FormData | undefined),
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': pageLanguage(),
      ...(isJson ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
  });
  if (!response.ok) throw problemError(problemOf(response, await response.text()), pageLanguage());
  return response;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(BASE + path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw problemError({ status: 503, code: 'server.unavailable' }, pageLanguage());
  }
}

/** What is no problem of ours, a proxy's answer perhaps, becomes one by its status. */
function problemOf(response: Response, text: string): Problem {
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
    return { ...(JSON.parse(text) as Problem), status: response.status };
  }
  const codes: Record<number, string> = {
    401: 'session.required',
    403: 'right.missing',
    404: 'record.notFound',
    413: 'request.tooLarge',
    429: 'request.tooMany',
    502: 'server.unavailable',
    503: 'server.unavailable',
    504: 'server.unavailable',
  };
  return { status: response.status, code: codes[response.status] ?? 'server.failed' };
}
