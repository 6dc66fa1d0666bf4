// How the web application is built: one page for the map, one for officials (whose editor citizens never fetch), hashed files
// under /assets, fonts under /fonts.
import { readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const RANGES = { latin: null, 'latin-ext': [0x100, 0x17f] } as const

/**
 * The fonts of the pages and of the map. Of the extended Latin letters only the European ones (Latin Extended-A) are
 * kept: a fifth of the weight. They keep their names, because the map style and the server's pages refer to them.
 */
async function font(range: keyof typeof RANGES): Promise<Buffer> {
  const file = `node_modules/@fontsource/noto-sans/files/noto-sans-${range}-400-normal.woff2`
  const whole = readFileSync(new URL(file, import.meta.url))
  const kept = RANGES[range]
  if (!kept) return whole
  const letters = Array.from({ length: kept[1] - kept[0] + 1 }, (_, index) => String.fromCodePoint(kept[0] + index))
  return subsetFont(whole, letters.join(''), { targetFormat: 'woff2' })
}

const addresses = (Object.keys(RANGES) as (keyof typeof RANGES)[]).map(
  (range) => [range, `fonts/noto-sans-${range}-400-normal.woff2`] as const,
)

function fonts(): Plugin {
  return {
    name: 'fonts',
    async generateBundle() {
      for (const [range, fileName] of addresses) {
        this.emitFile({ type: 'asset', fileName, source: await font(range) })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const known = addresses.find(([, fileName]) => request.url === `/${fileName}`)
        if (!known) return next()
        response.setHeader('content-type', 'font/woff2')
        void font(known[0]).then((bytes) => response.end(bytes))
      })
    },
  }
}

/** The server that answers during development. */
const server = process.env['INFOSTRADA_URL'] ?? 'http://127.0.0.1:8080'
const proxied = ['/api', '/tiles', '/styles', '/sprites', '/collections']

export default defineConfig({
  plugins: [svelte(), fonts()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rollupOptions: { input: ['index.html', 'praca.html'] },
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, { target: server, changeOrigin: true }])) },
  test: { include: ['tests/**/*.test.ts'] },
})
