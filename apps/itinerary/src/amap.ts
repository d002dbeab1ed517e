import { pickText } from '@yutai/domain';
import { toGcj02 } from './gcj02';
import type { Place } from './itinerary';

/**
 * A link that opens a place in Amap: a marker where its coordinates are known, else a search for its name.
 * Amap draws in GCJ-02 and knows names in simplified characters. A room is looked up as its venue.
 */
export function amapLink({ name, parentName, latitude, longitude }: Place): string {
  const venue = pickText(parentName ?? name, 'zh-Hans');
  if (latitude === null || longitude === null) {
    return `https://uri.amap.com/search?${new URLSearchParams({ keyword: venue })}`;
  }
  const there = toGcj02({ latitude, longitude });
  const position = `${there.longitude.toFixed(6)},${there.latitude.toFixed(6)}`;
  return `https://uri.amap.com/marker?position=${position}&${new URLSearchParams({ name: venue, coordinate: 'gaode' })}`;
}
