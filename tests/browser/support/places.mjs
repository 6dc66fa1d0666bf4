// Places worth looking at, found in the data of the running server, whatever data that is.
import { BASE } from './browser.mjs'

async function json(path, accept = 'application/json') {
  const response = await fetch(`${BASE}${path}`, { headers: { accept } })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

const flat = (part) => (typeof part[0] === 'number' ? [part] : part.flatMap(flat))
const middle = (positions) => {
  const mean = (index) => positions.reduce((sum, position) => sum + position[index], 0) / positions.length
  return { lon: mean(0), lat: mean(1) }
}

/** A point on the longest of the first entries of a collection. */
export async function onLine(collection) {
  const { features } = await json(`/collections/${collection}/items?limit=50`, 'application/geo+json')
  const length = (feature) => {
    const [first, ...rest] = flat(feature.geometry.coordinates)
    return rest.reduce((sum, position) => sum + Math.hypot(position[0] - first[0], position[1] - first[1]), 0)
  }
  const [longest] = features.filter((feature) => feature.geometry).sort((one, other) => length(other) - length(one))
  const positions = flat(longest.geometry.coordinates)
  const at = Math.floor((positions.length - 1) / 2)
  return middle(positions.slice(at, at + 2))
}

/** The middle of a building. */
export async function inBuilding() {
  const { features } = await json('/collections/egb_budynek/items?limit=1', 'application/geo+json')
  return middle(flat(features[0].geometry.coordinates).slice(1))
}

/** The middle of everything, and a place where there is nothing. */
export async function extent() {
  const { bounds } = await json('/tiles/zasadnicza')
  const [west, south, east, north] = bounds
  return { centre: { lon: (west + east) / 2, lat: (south + north) / 2 }, nowhere: { lon: west - 0.3, lat: south - 0.2 } }
}

/** The style of a variant, as the viewer gets it. */
export const style = (variant) => json(`/styles/zasadnicza-${variant}.json`)

export const query = (place, zoom, more = '') => `?z=${zoom}&x=${place.lon.toFixed(6)}&y=${place.lat.toFixed(6)}${more}`
