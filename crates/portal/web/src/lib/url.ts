// The state of the viewer in the address: a link shows what its sender saw. Defaults are left out, wrong values ignored.
//
//   z, x, y   zoom, longitude and latitude of the centre
//   styl      jasny | legal | hc
//   warstwy   groups that are on, when they differ from the style's own choice
//   krycie    groups that are not drawn fully opaque: group:percent
//   kolejnosc groups whose order was changed, the topmost first
//   stan      the day whose state is shown: 2026-01-01; without it, the present
//   co        the place that was asked about: longitude,latitude
//   osadzona  1: without the frame of the page, for showing inside another page
//   jezyk     en
//
// A sketch stands behind the # (#szkic=…), so that no server ever gets it.

export interface ViewerState {
  view: { zoom: number; lon: number; lat: number } | null
  style: string | null
  groups: string[] | null
  opacity: Record<string, number>
  order: string[]
  embedded: boolean
  day: string | null
  place: { lon: number; lat: number } | null
  language: 'pl' | 'en' | null
}

function number(text: string | null | undefined, low: number, high: number): number | null {
  if (text === null || text === undefined || text.trim() === '') return null
  const value = Number(text)
  return Number.isFinite(value) && value >= low && value <= high ? value : null
}

const list = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean)

/** "woda:40" is forty percent; whole ones are left out, as is what is no percentage. */
function opacities(text: string | null): Record<string, number> {
  const pairs = list(text).map((part) => part.split(':') as [string, string?])
  return Object.fromEntries(
    pairs.flatMap(([id, percent]) => {
      const value = number(percent, 0, 99)
      return value === null ? [] : [[id, value / 100]]
    }),
  )
}

/** A day that is over; what lies ahead is now. */
export function past(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return null
  return text < today() ? text : null
}

/** Today in Poland, wherever the reader is. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date())

/** The sketch behind the #, if any. */
export const sketchIn = (hash: string): string => (hash.startsWith('#szkic=') ? hash.slice(7) : '')
export const sketchPart = (code: string): string => (code ? `#szkic=${code}` : '')

export function parse(query: string): ViewerState {
  const values = new URLSearchParams(query)
  const zoom = number(values.get('z'), 0, 24)
  const lon = number(values.get('x'), -180, 180)
  const lat = number(values.get('y'), -85, 85)
  const [placeLon, placeLat] = (values.get('co') ?? '').split(',')
  const place = { lon: number(placeLon, -180, 180), lat: number(placeLat, -85, 85) }
  const groups = values.get('warstwy')
  const language = values.get('jezyk')
  return {
    view: zoom !== null && lon !== null && lat !== null ? { zoom, lon, lat } : null,
    style: values.get('styl'),
    groups: groups === null ? null : list(groups),
    opacity: opacities(values.get('krycie')),
    order: [...new Set(list(values.get('kolejnosc')))],
    embedded: values.get('osadzona') === '1',
    day: past(values.get('stan')),
    place: place.lon !== null && place.lat !== null ? { lon: place.lon, lat: place.lat } : null,
    language: language === 'en' || language === 'pl' ? language : null,
  }
}

export function format(state: ViewerState): string {
  const parts: string[] = []
  if (state.view) {
    parts.push(`z=${state.view.zoom.toFixed(2)}`, `x=${state.view.lon.toFixed(6)}`, `y=${state.view.lat.toFixed(6)}`)
  }
  if (state.style) parts.push(`styl=${encodeURIComponent(state.style)}`)
  if (state.groups) parts.push(`warstwy=${state.groups.map(encodeURIComponent).join(',')}`)
  const faint = Object.entries(state.opacity).filter(([, value]) => value < 1)
  if (faint.length > 0) parts.push(`krycie=${faint.map(([id, value]) => `${encodeURIComponent(id)}:${Math.round(value * 100)}`).join(',')}`)
  if (state.order.length > 0) parts.push(`kolejnosc=${state.order.map(encodeURIComponent).join(',')}`)
  if (state.place) parts.push(`co=${state.place.lon.toFixed(7)},${state.place.lat.toFixed(7)}`)
  if (state.language === 'en') parts.push('jezyk=en')
  if (state.day) parts.push(`stan=${state.day}`)
  if (state.embedded) parts.push('osadzona=1')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
