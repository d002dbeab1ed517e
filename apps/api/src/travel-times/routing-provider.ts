/** Degrees of WGS-84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** A service that knows how long the road takes. */
export abstract class RoutingProvider {
  /** Whether one is set up; none is asked otherwise. */
  abstract readonly isThere: boolean;

  /**
   * Whole minutes on the road from each of the first to each of the second points, null where there is no road.
   * @throws Problem 503 `routing.unavailable` when it does not answer, `routing.misunderstood` when not as it should
   */
  abstract minutes(from: readonly Point[], to: readonly Point[]): Promise<(number | null)[][]>;
}
