import { isLanguage, type Language } from '@yutai/domain';
import { useLocale, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import type { catalogue } from './catalogue';
import type { Paths } from './triple';
import type { WordList, words } from './words';

/** The path of one of our texts; react-admin's own are reached through react-admin. */
export type TextPath = Exclude<Paths<typeof catalogue>, `ra.${string}`>;

/** `t('menu.overview')`: our texts by their paths, checked when compiled. */
export function useT(): (path: TextPath, values?: Record<string, unknown>) => string {
  const translate = useTranslate();
  return useCallback((path, values) => translate(path, values), [translate]);
}

/** The word for a value of one of the model's lists: `word('side', 'taiwan')`. */
export function useWord(): <L extends WordList>(list: L, value: keyof (typeof words)[L]) => string {
  const translate = useTranslate();
  return useCallback((list, value) => translate(`words.${list}.${String(value)}`), [translate]);
}

export function useLanguage(): Language {
  const locale = useLocale();
  return isLanguage(locale) ? locale : 'zh-Hans';
}
