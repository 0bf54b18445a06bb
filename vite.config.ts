import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}

/** The browser's part and Remix's server part of the product. */
export default defineConfig({
  plugins: [
    tailwindcss(),
    remix({
      // Remix empties the folder first; `build` holds the other bundle too.
      buildDirectory: 'build/site',
      future: {
        unstable_optimizeDeps: true,
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  optimizeDeps: { exclude: ['@node-rs/argon2', 'better-sqlite3'] },
})
