/** Whose a webhook's address is: all of it that is shown, as the rest is as good as a key. */
export const HOST = (url: string) => `substring(${url} from '^https?://([^/?#]+)')`;
