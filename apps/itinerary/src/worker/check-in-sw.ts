import { serveKept } from './serve-kept';

/** The page that people are checked in on. */
serveKept('/c', 'yutai-check-in');
