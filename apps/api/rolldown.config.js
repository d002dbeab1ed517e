import { defineConfig } from 'rolldown';

/** Nest and its document ask for these again by name while they run, and there should be one of each, also of what lies within them. */
const askedForAgain = /^(class-transformer|class-validator|typeorm)(\/|$)/;
/** What Nest could do and we do not ask of it is not installed. */
const notInstalled = [/^@nestjs\/(microservices|platform-express|websockets)\b/, '@fastify/view'];

/**
 * The service and its threads, each with all that it needs in a few files, as 3,900 took a second to load. They lie in one
 * folder that is as deep as those that they come from, so that paths from a module's own place still lead there.
 */
export default defineConfig({
  input: {
    main: 'dist/main.js',
    'workbook.thread': 'dist/sheets/workbook.thread.js',
    'write-xlsx.thread': 'dist/documents/write-xlsx.thread.js',
    'handbook.thread': 'dist/handbook/handbook.thread.js',
  },
  platform: 'node',
  external: [askedForAgain, ...notInstalled],
  // Nest and TypeORM go by the names of classes.
  output: { dir: 'dist/bundle', cleanDir: true, keepNames: true },
});
