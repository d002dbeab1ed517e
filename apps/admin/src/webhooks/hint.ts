import type { TextPath } from '../i18n/use-t';

/** The codes of WeCom and DingTalk for an address that is none, or no longer. */
const NO_ROBOT = /^(93000|300001|300005|40035|400101|400102|400106) /;

/** What is to be done about what the other side says, where that is known. */
export function hintFor(reply: string | null): TextPath | null {
  if (reply === null) return null;
  if (reply.startsWith('310000 ')) return 'webhook.hint.security';
  if (NO_ROBOT.test(reply)) return 'webhook.hint.address';
  return reply.includes('WEBHOOK_HOSTS') ? 'webhook.hint.network' : null;
}
