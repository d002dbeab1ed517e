import { useEffect } from 'react';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';

/** What the browser's tab and its history call the page: the edition, the page by its heading, and the desk. */
export function useDocumentTitle(heading: HTMLElement | null) {
  const t = useT();
  const { edition } = useEdition();
  const [desk, name] = [t('app.name'), nameOf(edition)];
  useEffect(() => {
    if (!heading) return undefined;
    const declare = () => {
      document.title = [...new Set([name, heading.textContent, desk])].filter(Boolean).join(' · ');
    };
    declare();
    const observer = new MutationObserver(declare);
    observer.observe(heading, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [heading, name, desk]);
}
