import { useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
import { addFile, type FileOwner } from './files-client';

export interface Progress {
  done: number;
  all: number;
}

/** Sends files one after the other; one that is refused is told of by name, and the others go on. */
export function useAdding(owner: FileOwner, id: string) {
  const t = useT();
  const notify = useNotify();
  const refresh = useRefresh();
  const [progress, setProgress] = useState<Progress>();
  const whyOf = (error: unknown) => {
    if (error instanceof DOMException) return t('file.notDrawn');
    return error instanceof Error ? error.message : '';
  };
  const add = async (files: readonly File[]) => {
    let added = 0;
    for (const [done, file] of files.entries()) {
      setProgress({ done, all: files.length });
      try {
        await addFile(owner, id, file);
        added += 1;
      } catch (error) {
        notify(t('file.refused', { name: file.name, why: whyOf(error) }), { type: 'error' });
      }
    }
    setProgress(undefined);
    if (added > 0) notify(t('file.added', { smart_count: added }), { type: 'info' });
    refresh();
  };
  return { progress, add };
}
