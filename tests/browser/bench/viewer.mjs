// How long until the map can be used: our viewer beside a bare MapLibre page with the same style, tiles and view, in turns,
// each in a browser profile that has never been here. Times are from the navigation to the map's first rest.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BASE, open } from '../support/browser.mjs'
import { inBuilding } from '../support/places.mjs'

const ROUNDS = Number(process.env.ROUNDS ?? 12)
const library = fileURLToPath(new URL('../../../crates/portal/web/node_modules/maplibre-gl/dist/', import.meta.url))
const view = { zoom: 16, ...(await inBuilding()) }

const page = `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>bare</title>
<link rel="stylesheet" href="/bare/maplibre-gl.css"><link rel="stylesheet" href="/bare/page.css"></head>
<body><div id="map"></div><script type="module" src="/bare/main.js"></script></body></html>`
const script = `import { Map, setWorkerUrl } from '/bare/maplibre-gl.mjs'
setWorkerUrl('/bare/maplibre-gl-worker.mjs')
const map = new Map({ container: 'map', style: '/styles/zasadnicza-jasny.json', center: [${view.lon}, ${view.lat}],
  zoom: ${view.zoom}, maxPitch: 0, fadeDuration: 0 })
map.once('idle', () => { document.getElementById('map').dataset.idle = 'true' })`

/** The bare page's files come from the same place as our own build's; everything else from the server. */
async function bare(context) {
  const made = { 'index.html': page, 'main.js': script, 'page.css': 'html,body,#map{height:100%;margin:0}' }
  await context.route(`${BASE}/bare/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice('/bare/'.length)
    const body = made[name] ?? readFileSync(library + name)
    const type = name.endsWith('.css') ? 'text/css' : name.endsWith('.html') ? 'text/html' : 'text/javascript'
    return route.fulfill({ body, contentType: type })
  })
}

async function once(browser, address, prepare) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'pl-PL' })
  await prepare?.(context)
  const tab = await context.newPage()
  const begun = performance.now()
  await tab.goto(`${BASE}${address}`, { waitUntil: 'commit' })
  await tab.waitForFunction(() => document.querySelector('[data-idle="true"]') !== null, null, { timeout: 60_000 })
  const took = performance.now() - begun
  await context.close()
  return took
}

const median = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]

const browser = await open()
const ours = []
const theirs = []
for (let round = 0; round <= ROUNDS; round += 1) {
  const bareTime = await once(browser, '/bare/index.html', bare)
  const ourTime = await once(browser, `/mapa?z=${view.zoom}&x=${view.lon}&y=${view.lat}&styl=jasny`)
  // The first round warms the server's tiles and the system's files for both.
  if (round > 0) {
    theirs.push(bareTime)
    ours.push(ourTime)
  }
}
await browser.close()
const [one, other] = [median(ours), median(theirs)]
console.log(`viewer, first rest of the map: p50 ${one.toFixed(0)} ms (${Math.min(...ours).toFixed(0)}–${Math.max(...ours).toFixed(0)})`)
console.log(`bare MapLibre page:            p50 ${other.toFixed(0)} ms (${Math.min(...theirs).toFixed(0)}–${Math.max(...theirs).toFixed(0)})`)
console.log(`viewer : bare = ${(one / other).toFixed(2)} ×`)
