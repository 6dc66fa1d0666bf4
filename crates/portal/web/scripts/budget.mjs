// The weight of the first map: everything that a browser must fetch before it can draw, compressed, against a budget.
import { readFileSync, readdirSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const BUDGET_KIB = 500
const dist = new URL('../dist/', import.meta.url)
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)

let gzip = 0
let brotli = 0
for (const file of files) {
  const bytes = readFileSync(file)
  const packed = file.endsWith('.woff2')
  const sizes = packed ? [bytes.length, bytes.length] : [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length]
  gzip += sizes[0]
  brotli += sizes[1]
  console.log(`${(sizes[0] / 1024).toFixed(1).padStart(8)} KiB  ${file.slice(file.indexOf('/dist/') + 6)}`)
}
console.log(`first map: ${(gzip / 1024).toFixed(0)} KiB gzip, ${(brotli / 1024).toFixed(0)} KiB brotli, budget ${BUDGET_KIB} KiB`)
if (gzip / 1024 > BUDGET_KIB) {
  console.error('The viewer is over its budget.')
  process.exit(1)
}
