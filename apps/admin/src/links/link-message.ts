import type { Schemas } from '@yutai/api-client';
import { confirmedName, pickText, type Language } from '@yutai/domain';

const MESSAGES: Readonly<Record<Language, (name: string) => string>> = {
  'zh-Hans': (name) => `${name}：您的行程在这里，请勿转发给他人。`,
  'zh-Hant': (name) => `${name}：您的行程在這裡，請勿轉傳給他人。`,
  en: (name) => `${name}: here is your itinerary. Please do not pass it on.`,
};

/** What is sent to a delegate with their link, in their own language, by a name that somebody wrote or confirmed. */
export function messageWith({ personName, language, url }: Schemas['DelegateNewLinkDto']): string {
  const name = pickText(confirmedName(personName), language) ?? '';
  return `${MESSAGES[language](name)}\n${url}`;
}
