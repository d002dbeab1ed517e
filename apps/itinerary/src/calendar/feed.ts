import type { Schemas } from '@yutai/api-client';
import type { Language } from '@yutai/domain';
import { isAnothers } from '../kept';
import { ask, type Failure } from '../load';

const PATH = '/api/itinerary/feed';

/** The address of the delegate's own feed in a language, the same each time. */
export async function openFeed(language: Language): Promise<{ url: string } | { failure: Failure }> {
  if (isAnothers()) return { failure: 'required' };
  const answer = await ask(PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ language }),
  });
  return 'failure' in answer ? answer : { url: (answer.body as Schemas['FeedAddressDto']).url };
}

/** Ends it, in every language; null when that went well. */
export async function endFeed(): Promise<Failure | null> {
  if (isAnothers()) return 'required';
  const answer = await ask(PATH, { method: 'DELETE' });
  return 'failure' in answer ? answer.failure : null;
}

/** The same address as calendars subscribe to. */
export const webcalOf = (url: string): string => url.replace(/^https?:/, 'webcal:');
