// Entries that the tests of the card begin from, and the handling of its map.
import { BASE } from './browser.mjs'

export const TREES = '/api/v1/registers/drzewa/classes/drzewa_drzewo/features'
export const ADDRESSES = '/api/v1/registers/emuia/classes/emuia_punkt_adresowy/features'
export const FRESH = 'T' + Date.now().toString(36).toUpperCase()
let count = 0
export const unique = () => `${FRESH}-${(count += 1)}`

/** A tree like others, made beside the browser; its id. */
export async function tree(ask, more = {}) {
  const { properties = {}, ...rest } = more
  const body = {
    properties: { numer: unique(), gatunek: 'acer_platanoides', zarzadca: 'Gmina', status: 'rosnie', ...properties },
    geometry: { type: 'Point', coordinates: [6539099.123, 5886484.123456789] },
    crs: 2177,
    ...rest,
  }
  const { data } = await ask('POST', TREES, body)
  return data.applied[0].id
}

export const own = async (ask, id, path = TREES) => (await ask('GET', `${path}/${id}?crs=own`)).data

/** Waits until the map of the card can be drawn on. */
export async function mapReady(page) {
  await page.locator('.maplibregl-canvas').scrollIntoViewIfNeeded()
  // A map rests once with what it began with, and again when it has come to its place.
  for (let times = 0; times < 3; times += 1) {
    await page.waitForFunction(() => document.querySelector('.map[data-idle="true"]') !== null, null, { timeout: 90_000 })
    await page.waitForTimeout(400)
  }
}

/** Clicks a place of the map, in shares of its width and height. */
export async function clickMap(page, x, y) {
  const box = await page.locator('.maplibregl-canvas').boundingBox()
  await page.mouse.click(box.x + box.width * x, box.y + box.height * y)
}

/** Where something lies on the map that the card has fitted to these vertices. */
export async function pixel(page, vertices, [x, y]) {
  const box = await page.locator('.maplibregl-canvas').boundingBox()
  const [xs, ys] = [vertices.map((each) => each[0]), vertices.map((each) => each[1])]
  const middle = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
  const closest = (40_075_016.7 * Math.cos((53.109 * Math.PI) / 180)) / (512 * 2 ** 18.5)
  const metres = Math.max(closest, (Math.max(...xs) - Math.min(...xs)) / (box.width - 120), (Math.max(...ys) - Math.min(...ys)) / (box.height - 120))
  // Grid north of zone 6 leans by the convergence at this longitude.
  const lean = ((18.58 - 18) * Math.sin((53.109 * Math.PI) / 180) * Math.PI) / 180
  const [dx, dy] = [(x - middle[0]) / metres, (y - middle[1]) / metres]
  const [right, up] = [dx * Math.cos(lean) + dy * Math.sin(lean), -dx * Math.sin(lean) + dy * Math.cos(lean)]
  return { x: box.x + box.width / 2 + right, y: box.y + box.height / 2 - up }
}

/** What anybody is told about a place. */
export async function here(lon, lat) {
  const response = await fetch(`${BASE}/api/co-tu-jest?lon=${lon}&lat=${lat}&r=1`, { headers: { accept: 'application/json' } })
  return response.json()
}
