import { Injectable } from '@nestjs/common';
import { itineraryChanges, type ItineraryChange } from '@yutai/planning';
import { BoundedMap } from './bounded-map.js';
import { ReleasesKept } from './releases-kept.js';

/** By delegate; who has none is not in it. */
type Changes = ReadonlyMap<string, ItineraryChange[]>;

/** Two releases each. A change is kept once for all who have it, so that they are some megabytes each at 5,000 delegates. */
const PAIRS_KEPT = 32;

/**
 * What has changed for each delegate from a release that some of them know to the latest. Who never says that they have read
 * one knows the first that they opened, so that in a Week any release is known to some: the first who knows one has it
 * looked through for all, and of it their changes are kept and nothing else.
 */
@Injectable()
export class ChangesKept {
  private readonly pairs = new BoundedMap<string, Promise<Changes>>(PAIRS_KEPT);

  constructor(private readonly releases: ReleasesKept) {}

  async of(delegateId: string, known: string | null, latest: string | null): Promise<ItineraryChange[]> {
    if (known === null || latest === null || known === latest) {
      return [];
    }
    const pair = `${known} ${latest}`;
    const changes = await (this.pairs.get(pair) ?? this.keep(pair, this.find(known, latest)));
    return changes.get(delegateId) ?? [];
  }

  private keep(pair: string, finding: Promise<Changes>): Promise<Changes> {
    this.pairs.set(pair, finding);
    finding.catch(() => this.pairs.delete(pair));
    return finding;
  }

  private async find(known: string, latest: string): Promise<Changes> {
    const { snapshot, itineraries } = (await this.releases.of(latest))!;
    const changesOf = itineraryChanges(await this.releases.glance(known), itineraries);
    const all = snapshot.delegates.map(({ id }) => [id, changesOf(id)] as const);
    return new Map(all.filter(([, changes]) => changes.length > 0));
  }
}
