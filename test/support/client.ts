import type { ErrorCode, MessageParams } from '@yutai/domain';

interface FieldFault {
  field: string;
  code: ErrorCode;
  params?: MessageParams;
  message: string;
}

/** Any JSON the API answers: a record, a list or a problem. Its known members are typed, whatever it is. */
export interface Body {
  id: string;
  version: number;
  data: Body[];
  total: number;
  status: number | string;
  code: string;
  detail: string;
  errors: FieldFault[];
  conflicts: Body[];
  [member: string]: unknown;
}

export interface Answer {
  status: number;
  /** The JSON; `undefined` when there was no body or it was no JSON. */
  body: Body;
  text: string;
  headers: Headers;
}

/** Headers to send besides the usual; `null` leaves out a usual one. */
type Extra = Record<string, string | null>;

/** A browser of one person: sends their cookie, our Origin and JSON. */
export class Client {
  constructor(
    readonly url: string,
    readonly cookie?: string,
  ) {}

  get(path: string, extra: Extra = {}): Promise<Answer> {
    return this.send('GET', path, undefined, extra);
  }

  post(path: string, body: unknown = {}, extra: Extra = {}): Promise<Answer> {
    return this.send('POST', path, JSON.stringify(body), extra);
  }

  put(path: string, body: unknown, extra: Extra = {}): Promise<Answer> {
    return this.send('PUT', path, JSON.stringify(body), extra);
  }

  delete(path: string, version: number | undefined, extra: Extra = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, { ...ifMatch(version), ...extra });
  }

  /** `POST /things/{id}/{verb}` at a version. */
  verb(path: string, version: number | undefined, body: unknown = {}, extra: Extra = {}): Promise<Answer> {
    return this.send('POST', path, JSON.stringify(body), { ...ifMatch(version), ...extra });
  }

  /** `POST` of a file, with its options beside it. */
  upload(path: string, file: Uint8Array | string, options?: object, extra: Extra = {}): Promise<Answer> {
    return this.uploadFile(path, file, 'list.xlsx', options, extra);
  }

  /** The same, of a file with a name of its own. */
  uploadFile(
    path: string,
    file: Uint8Array | string,
    name: string,
    options?: object,
    extra: Extra = {},
  ): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([file as BlobPart]), name);
    if (options) form.append('options', JSON.stringify(options));
    return this.send('POST', path, form, { 'content-type': null, ...extra });
  }

  /** Sends the text, or the form, as it is. */
  async send(method: string, path: string, text?: string | FormData, extra: Extra = {}): Promise<Answer> {
    const usual: Extra = {
      cookie: this.cookie ?? null,
      origin: method === 'GET' ? null : this.url,
      'content-type': text === undefined ? null : 'application/json',
    };
    const given = Object.entries({ ...usual, ...extra }).filter(([, value]) => value !== null);
    const response = await fetch(this.url + path, {
      method,
      headers: Object.fromEntries(given) as Record<string, string>,
      body: text,
      redirect: 'manual',
    });
    const answered = isStream(response) ? '' : await response.text();
    if (isStream(response)) await response.body?.cancel();
    return {
      status: response.status,
      headers: response.headers,
      text: answered,
      body: answered && isJson(response) ? JSON.parse(answered) : undefined,
    };
  }
}

const ifMatch = (version: number | undefined): Extra =>
  version === undefined ? {} : { 'if-match': `"${version}"` };

const isStream = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/event-stream');
const isJson = ({ headers }: Response) => /\bjson\b/.test(headers.get('content-type') ?? '');

/** The cookies that an answer sets, as a browser sends them back. */
export const cookieOf = ({ headers }: Answer): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
