// The state of the viewer in the address: a link shows what its sender saw. Defaults are left out, wrong values ignored.
//
//   z, x, y   zoom, longitude and latitude of the centre
//   styl      jasny | legal | hc
//   warstwy   groups that are on, when they differ from the style's own choice
//   co        the place that was asked about: longitude,latitude
//   jezyk     en

export interface ViewerState {
  view: { zoom: number; lon: number; lat: number } | null
  style: string | null
  groups: string[] | null
  place: { lon: number; lat: number } | null
  language: 'pl' | 'en' | null
}

function number(text: string | null | undefined, low: number, high: number): number | null {
  if (text === null || text === undefined || text.trim() === '') return null
  const value = Number(text)
  return Number.isFinite(value) && value >= low && value <= high ? value : null
}

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
    groups: groups === null ? null : groups.split(',').filter(Boolean),
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
  if (state.place) parts.push(`co=${state.place.lon.toFixed(7)},${state.place.lat.toFixed(7)}`)
  if (state.language === 'en') parts.push('jezyk=en')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
