/** Krasovsky 1940, the ellipsoid that GCJ-02 is defined on: semi-major axis in metres, eccentricity squared. */
const AXIS = 6_378_245;
const ECCENTRICITY = 0.006_693_421_622_965_943;

export interface Coordinates {
  /** Degrees. */
  latitude: number;
  longitude: number;
}

/** A sum of sines of `x` (in half turns), as [amplitude, divisor] pairs. */
const waves = (x: number, ...terms: (readonly [amplitude: number, divisor: number])[]) =>
  (terms.reduce((sum, [amplitude, divisor]) => sum + amplitude * Math.sin((x / divisor) * Math.PI), 0) * 2) /
  3;

function offsetNorth(x: number, y: number): number {
  const plane = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return plane + waves(x, [20, 1 / 6], [20, 1 / 2]) + waves(y, [20, 1], [40, 3], [160, 12], [320, 30]);
}

function offsetEast(x: number, y: number): number {
  const plane = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return plane + waves(x, [20, 1 / 6], [20, 1 / 2], [20, 1], [40, 3], [150, 12], [300, 30]);
}

/**
 * WGS-84 degrees as the GCJ-02 degrees that maps of the mainland are drawn in (some 500 m away). Outside the
 * box in which GCJ-02 is used, the coordinates come back as they are. The formula is the published
 * reconstruction that eviltransform and coordtransform share; good to about a metre.
 */
export function toGcj02({ latitude, longitude }: Coordinates): Coordinates {
  if (longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271) {
    return { latitude, longitude };
  }
  const radians = (latitude / 180) * Math.PI;
  const curvature = 1 - ECCENTRICITY * Math.sin(radians) ** 2;
  const metresNorth = (AXIS * (1 - ECCENTRICITY)) / curvature ** 1.5;
  const metresEast = (AXIS / Math.sqrt(curvature)) * Math.cos(radians);
  const x = longitude - 105;
  const y = latitude - 35;
  return {
    latitude: latitude + (offsetNorth(x, y) * 180) / (metresNorth * Math.PI),
    longitude: longitude + (offsetEast(x, y) * 180) / (metresEast * Math.PI),
  };
}
