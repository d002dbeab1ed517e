/**
 * What a webhook's address is of: a robot of a chat group, or a machine that is told by Standard Webhooks and signed to
 * with a secret of ours.
 */
export const WEBHOOK_KINDS = ['wecom', 'dingtalk', 'generic'] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];
