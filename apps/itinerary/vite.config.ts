import preact from '@preact/preset-vite';
import { defaultClientConditions, defineConfig } from 'vite';

/** Files that only declare: what the page does not use of them is left out. */
const PURE = /[\\/](libs[\\/](domain|planning)[\\/]src|node_modules[\\/]decimal\.js)[\\/]/;

/** What keeps the delegate's page for when there is no network. */
const WORKER = 'src/worker/sw.ts';

/** Two pages that share nothing but their sources: the delegate's, and with `--mode host` the host's, in a folder within. */
export default defineConfig(({ mode }) => ({
  base: mode === 'host' ? '/h/' : '/i/',
  plugins: [preact()],
  resolve: { conditions: ['@yutai/source', ...defaultClientConditions] },
  server: {
    port: 5174,
    strictPort: true,
    proxy: { '/api': process.env.VITE_API_TARGET ?? 'http://127.0.0.1:3000' },
  },
  build: {
    outDir: mode === 'host' ? 'dist/host' : 'dist',
    // Phones of some years ago, and the browsers inside WeChat and LINE.
    target: ['es2020', 'chrome87', 'safari14'],
    modulePreload: { polyfill: false },
    // Nothing is written into the page itself: the content security policy refuses inline scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: mode === 'host' ? 'host.html' : ['index.html', WORKER],
      // A worker is always asked for by the same name.
      output: {
        entryFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.endsWith(WORKER) ? 'sw.js' : 'assets/[name]-[hash].js',
      },
      treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
    },
  },
}));
