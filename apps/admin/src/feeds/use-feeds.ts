import { useQuery } from '@tanstack/react-query';
import type { Language } from '@yutai/domain';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { makeFeed, readFeeds, revokeFeed, type Feed, type FeedAddress, type FeedOwner } from './feeds-client';

/** The feeds of an owner, and what can be done with them; what was made is known until the page is left. */
export function useFeeds(owner: FeedOwner) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const [made, setMade] = useState<FeedAddress>();
  const [busy, setBusy] = useState(false);
  const { data: feeds, refetch } = useQuery({
    queryKey: ['feeds', owner],
    queryFn: ({ signal }) => readFeeds(owner, signal),
  });
  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      await refetch();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  const make = (language: Language) => act(async () => setMade(await makeFeed(owner, language)));
  const revoke = (feed: Feed) =>
    act(async () => {
      await revokeFeed(feed);
      if (made?.id === feed.id) setMade(undefined);
      notify(t('feed.withdrawn'), { type: 'info' });
    });
  return { feeds, made, busy, make, revoke };
}
