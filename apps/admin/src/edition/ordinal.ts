import type { Language } from '@yutai/domain';

/** 17 as 17th. */
export function inEnglish(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** "第17届", "17th"; of several editions together "第1–10届", "1st–10th". */
export function formatOrdinals(first: number, last: number, language: Language): string {
  if (language === 'en') return [...new Set([first, last])].map(inEnglish).join('–');
  return `第${[...new Set([first, last])].join('–')}${language === 'zh-Hans' ? '届' : '屆'}`;
}
