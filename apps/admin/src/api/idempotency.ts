import { ProblemError } from './problem';

/**
 * One key per submission of a form: sending the same content again after a failure nobody knows the end of
 * (no answer, or a server error) carries the same key, so nothing is made twice. A refusal or a success ends it.
 */
export class IdempotencyKeys {
  readonly #open = new Map<string, string>();

  async use<T>(path: string, body: unknown, send: (key: string) => Promise<T>): Promise<T> {
    const submission = `${path} ${JSON.stringify(body)}`;
    const key = this.#open.get(submission) ?? crypto.randomUUID();
    this.#open.set(submission, key);
    try {
      const answer = await send(key);
      this.#open.delete(submission);
      return answer;
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500) this.#open.delete(submission);
      throw error;
    }
  }
}
