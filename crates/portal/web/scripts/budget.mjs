// The weight of the first map: everything that a browser must fetch before it can draw, as the server sends it to browsers
// (brotli), against a budget.
import { readFileSync, readdirSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const BUDGET_KB = 500
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** The files of one module, with everything that it imports; what is imported later, when somebody needs it, is left out. */
function needed(entry, found = new Set()) {
  const chunk = manifest[entry]
  if (found.has(chunk.file)) return found
  for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) found.add(file)
  for (const imported of chunk.imports ?? []) needed(imported, found)
  return found
}

// The page fetches the map by itself; everything else that it imports later waits for the first map or for a person.
const files = [...needed('src/map/map.ts', needed('index.html')), 'index.html', ...readdirSync(new URL('fonts/', dist)).map((name) => `fonts/${name}`)]
// The worker of the map is named by its address, not imported.
const workers = readdirSync(new URL('assets/', dist)).filter((name) => name.includes('worker') && name.endsWith('.js'))
for (const name of workers) if (!files.includes(`assets/${name}`)) files.push(`assets/${name}`)

let gzip = 0
let brotli = 0
for (const file of files) {
  const bytes = readFileSync(new URL(file, dist))
  const packed = file.endsWith('.woff2')
  const sizes = packed ? [bytes.length, bytes.length] : [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length]
  gzip += sizes[0]
  brotli += sizes[1]
  console.log(`${(sizes[0] / 1024).toFixed(1).padStart(8)} KiB  ${file}`)
}
console.log(`first map: ${(brotli / 1000).toFixed(0)} kB brotli, ${(gzip / 1000).toFixed(0)} kB gzip; budget ${BUDGET_KB} kB`)
if (brotli / 1000 > BUDGET_KB) {
  console.error('The viewer is over its budget.')
  process.exit(1)
}
