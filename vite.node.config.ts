import { existsSync } from 'node:fs'
import { defineConfig } from 'vite'

const WORKER = 'app/outside/read-document/parse-worker.ts'

/**
 * What runs without a browser, bundled because Node runs no TSX: the server
 * before Remix, the command line and the worker that reads documents.
 */
export default defineConfig({
  publicDir: false,
  ssr: { external: true, noExternal: [] },
  build: {
    ssr: true,
    outDir: 'build/node',
    target: 'node22',
    sourcemap: true,
    rollupOptions: {
      input: {
        server: 'app/http/start/main.ts',
        desk: 'app/cli/main.ts',
        ...(existsSync(WORKER) && { 'parse-worker': WORKER }),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
})
