// Writes each file of the build a second and third time, compressed as far as it goes, so that the server need not.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const folder = new URL('../dist/assets/', import.meta.url)
for (const name of readdirSync(folder)) {
  if (!/\.(js|css|svg|json)$/.test(name)) continue
  const bytes = readFileSync(new URL(name, folder))
  writeFileSync(new URL(`${name}.br`, folder), brotliCompressSync(bytes))
  writeFileSync(new URL(`${name}.gz`, folder), gzipSync(bytes, { level: 9 }))
}
