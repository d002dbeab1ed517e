import createCache from '@emotion/cache';

/** Emotion writes `<style>` elements; the page's policy wants its nonce on each, which the server puts into a meta. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content;

export const emotionCache = createCache({ key: 'y', nonce, prepend: true });
