import { Problem } from '../problems/problem.js';
import { RoutingProvider, type Point } from './routing-provider.js';
import { minutesOfSeconds, readTable } from './osrm.rules.js';

/** A service takes a hundred points a request unless it is told otherwise. */
const MOST_POINTS = 50;

/** No routing service is set up. */
export class NoRouting extends RoutingProvider {
  readonly isThere = false;

  minutes(): Promise<never> {
    throw Problem.of('routing.off', 'No routing service is set up: ROUTING_URL is empty');
  }
}

/** The table service of an OSRM server, https://project-osrm.org/docs/v5.24.0/api/#table-service, or one like it. */
export class OsrmProvider extends RoutingProvider {
  readonly isThere = true;

  constructor(
    private readonly url: string,
    private readonly timeoutMs: number,
  ) {
    super();
  }

  async minutes(from: readonly Point[], to: readonly Point[]): Promise<(number | null)[][]> {
    const rows: (number | null)[][] = [];
    for (const starts of parts(from)) {
      const blocks: (number | null)[][][] = [];
      for (const ends of parts(to)) {
        blocks.push(await this.table(starts, ends));
      }
      rows.push(...starts.map((_, index) => blocks.flatMap((block) => block[index]!)));
    }
    return rows;
  }

  private async table(from: readonly Point[], to: readonly Point[]): Promise<(number | null)[][]> {
    const points = [...from, ...to].map(({ longitude, latitude }) => `${longitude},${latitude}`).join(';');
    const numbers = (count: number, first: number) =>
      Array.from({ length: count }, (_, index) => first + index).join(';');
    const query = `sources=${numbers(from.length, 0)}&destinations=${numbers(to.length, from.length)}&annotations=duration`;
    const body = await this.ask(`${this.url.replace(/\/+$/, '')}/table/v1/driving/${points}?${query}`);
    const seconds = readTable(body, from.length, to.length);
    if (!seconds) {
      throw Problem.of(
        'routing.misunderstood',
        'The routing service did not answer with a table of durations',
      );
    }
    return seconds.map((row) => row.map(minutesOfSeconds));
  }

  private async ask(url: string): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, { signal: AbortSignal.timeout(this.timeoutMs), redirect: 'error' });
      text = await response.text();
    } catch (error) {
      const isLate = (error as Error).name === 'TimeoutError';
      const why = isLate ? `did not answer within ${this.timeoutMs / 1000} s` : 'cannot be reached';
      throw Problem.of('routing.unavailable', `The routing service ${why}`);
    }
    if (response.status >= 500 || response.status === 429) {
      throw Problem.of('routing.unavailable', `The routing service answered ${response.status}`);
    }
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}

function parts(points: readonly Point[]): (readonly Point[])[] {
  const count = Math.ceil(points.length / MOST_POINTS);
  return Array.from({ length: count }, (_, index) =>
    points.slice(index * MOST_POINTS, (index + 1) * MOST_POINTS),
  );
}
