import { useEffect } from 'react';
import { useEdition } from './use-edition';

/**
 * On a page of an edition: keeps its ordinal in the address, so that a link shows others the same; somebody who follows
 * one to another edition stays in it.
 */
export function EditionInAddress() {
  const { edition, address } = useEdition();
  const { named, usual, name, remember } = address;
  const ordinal = named ? undefined : edition?.ordinal;
  const followed = named && usual && named.id !== usual.id ? named.id : undefined;
  useEffect(() => {
    if (ordinal !== undefined) name(ordinal);
    // Only what is to be said matters, not the function that says it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ordinal]);
  useEffect(() => {
    if (followed) remember(followed);
  }, [followed, remember]);
  return null;
}
