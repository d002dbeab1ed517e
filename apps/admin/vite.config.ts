import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.VITE_API_TARGET ?? 'http://127.0.0.1:3000';

/** Parts of the vendor code that change apart from each other, so that a release of ours leaves them in caches. */
const chunks = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom)\// },
  { name: 'mui', test: /node_modules\/(@mui\/(?!x-)[^/]+|@emotion|@popperjs|react-transition-group)\// },
  { name: 'admin', test: /node_modules\/(react-admin|ra-|react-hook-form|@tanstack)/ },
];

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  resolve: { conditions: ['@yutai/source', 'module', 'browser', 'development|production'] },
  server: { port: 5173, proxy: { '/api': { target: api, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
});
