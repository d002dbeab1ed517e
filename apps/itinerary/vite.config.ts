import preact from '@preact/preset-vite';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** Files that only declare: what the page does not use of them is left out. */
const PURE = /[\\/](libs[\\/](domain|planning)[\\/]src|node_modules[\\/]decimal\.js)[\\/]/;

interface Page {
  base: string;
  file: string;
  outDir: string;
  /** What keeps it for when there is no network. */
  worker?: string;
}

/** Pages that share nothing but their sources: the delegate's, and each by a mode of its own, in a folder within. */
const DELEGATES: Page = { base: '/i/', file: 'index.html', outDir: 'dist', worker: 'src/worker/sw.ts' };
const PAGES: Record<string, Page | undefined> = {
  host: { base: '/h/', file: 'host.html', outDir: 'dist/host' },
  'check-in': {
    base: '/c/',
    file: 'check-in.html',
    outDir: 'dist/check-in',
    worker: 'src/worker/check-in-sw.ts',
  },
};

/**
 * Names in the page what is loaded when it is asked for: a browser fetches that when it has nothing else to do, and the
 * worker keeps it with the page.
 */
const nameWhatComesLater = (base: string): Plugin => ({
  name: 'name-what-comes-later',
  transformIndexHtml: (_, { bundle = {} }) =>
    Object.values(bundle)
      .filter((part) => part.type === 'chunk' && part.isDynamicEntry)
      .map(({ fileName }) => ({
        tag: 'link',
        attrs: { rel: 'prefetch', as: 'script', href: base + fileName },
        injectTo: 'head' as const,
      })),
});

export default defineConfig(({ mode }) => {
  const { base, file, outDir, worker } = PAGES[mode] ?? DELEGATES;
  return {
    base,
    plugins: [preact(), nameWhatComesLater(base)],
    resolve: { conditions: ['@yutai/source', ...defaultClientConditions] },
    server: {
      port: 5174,
      strictPort: true,
      proxy: { '/api': process.env.VITE_API_TARGET ?? 'http://127.0.0.1:3000' },
    },
    build: {
      outDir,
      // Phones of some years ago, and the browsers inside WeChat and LINE.
      target: ['es2020', 'chrome87', 'safari14'],
      modulePreload: { polyfill: false },
      // Nothing is written into the page itself: the content security policy refuses inline scripts and styles.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: worker ? [file, worker] : file,
        // A worker is always asked for by the same name.
        output: {
          entryFileNames: ({ facadeModuleId }) =>
            worker && facadeModuleId?.endsWith(worker) ? 'sw.js' : 'assets/[name]-[hash].js',
        },
        treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
      },
    },
  };
});
