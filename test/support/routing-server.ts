import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Seconds from the n-th to the m-th point of a request; null where there is no road. */
type Seconds = (from: [number, number], to: [number, number]) => number | null;

/** A table service as OSRM's, on a port of its own, that can be told to misbehave. */
export class RoutingServer {
  /** The paths that were asked for. */
  readonly asked: string[] = [];
  /** Answers instead, if it is there. */
  instead: ((response: ServerResponse) => void) | undefined;
  seconds: Seconds = () => 600;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<RoutingServer> {
    const server = createServer((request, response) => routing.answer(request.url ?? '', response));
    const routing = new RoutingServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return routing;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(path: string, response: ServerResponse): void {
    this.asked.push(path);
    if (this.instead) return this.instead(response);
    const url = new URL(path, 'http://routing');
    const points = url.pathname
      .split('/')
      .pop()!
      .split(';')
      .map((point) => point.split(',').map(Number) as [number, number]);
    const chosen = (name: string) =>
      url.searchParams
        .get(name)!
        .split(';')
        .map((at) => points[Number(at)]!);
    const durations = chosen('sources').map((from) =>
      chosen('destinations').map((to) => this.seconds(from, to)),
    );
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ code: 'Ok', durations }));
  }
}
