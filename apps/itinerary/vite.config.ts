import preact from '@preact/preset-vite';
import { defaultClientConditions, defineConfig } from 'vite';

/** Files that only declare: what the page does not use of them is left out. */
const PURE = /[\\/](libs[\\/](domain|planning)[\\/]src|node_modules[\\/]decimal\.js)[\\/]/;

export default defineConfig({
  base: '/i/',
  plugins: [preact()],
  resolve: { conditions: ['@yutai/source', ...defaultClientConditions] },
  server: {
    port: 5174,
    strictPort: true,
    proxy: { '/api': process.env.VITE_API_TARGET ?? 'http://127.0.0.1:3000' },
  },
  build: {
    // Phones of some years ago, and the browsers inside WeChat and LINE.
    target: ['es2020', 'chrome87', 'safari14'],
    modulePreload: { polyfill: false },
    // Nothing is written into the page itself: the content security policy refuses inline scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !PURE.test(id) } },
  },
});
