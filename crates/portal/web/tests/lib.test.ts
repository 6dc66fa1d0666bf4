// The small arithmetic of the viewer: coordinates, scales, addresses, words.
import type { LayerSpecification } from 'maplibre-gl'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { metres, objects, setLanguage, t, whole } from '../src/lib/i18n.svelte'
import { inZone, pl1992, pl2000 } from '../src/lib/pl2000'
import { arrange, move } from '../src/lib/order'
import { arranged, faded } from '../src/map/decorate'
import { inside } from '../src/map/inside'
import { frame } from '../src/tools/frame'
import { areaTexts, lengthText, measured } from '../src/tools/measured'
import { denominator, rounded, zoomFor } from '../src/lib/scale'
import { format, parse } from '../src/lib/url'
import { since, words } from '../src/lib/words'

describe('PL-2000', () => {
  test('agrees with PROJ to a tenth of a millimetre in zone 7', () => {
    const at = pl2000(21.01, 52.23)
    expect(at?.epsg).toBe(2178)
    expect(at?.north).toBeCloseTo(5788489.8425, 3)
    expect(at?.east).toBeCloseTo(7500683.2023, 3)
  })

  test('and PL-1992 with it', () => {
    const at = pl1992(21.01, 52.23)
    expect(at?.east).toBeCloseTo(637231.0903, 3)
    expect(at?.north).toBeCloseTo(486786.3937, 3)
  })

  test('picks the zone by longitude and none abroad', () => {
    expect([15, 17.2, 19.6, 24].map((lon) => pl2000(lon, 52)?.zone)).toEqual([5, 6, 7, 8])
    expect(pl2000(2.35, 48.85)).toBeNull()
  })
})

describe('measuring', () => {
  beforeAll(() => vi.stubGlobal('document', { documentElement: {} }))

  test('is planar in the zone of the first point', () => {
    const square = [
      { lon: 21, lat: 52 },
      { lon: 21.001, lat: 52 },
      { lon: 21.001, lat: 52.001 },
      { lon: 21, lat: 52.001 },
    ]
    // PROJ: 68.6745 × 111.2549 m before the scale of the zone.
    expect(measured(square.slice(0, 2), false).length).toBeCloseTo(68.67, 1)
    expect(measured(square, true).area).toBeCloseTo(68.67 * 111.26, -2)
    expect(measured(square, true).length).toBeCloseTo(2 * (68.67 + 111.26), 0)
  })

  test('is told in metres, kilometres, square metres, ares and hectares', () => {
    setLanguage('pl')
    expect([lengthText(12.345), lengthText(1234.5)]).toEqual(['12,35\u00a0m', '1,2345\u00a0km'])
    expect(areaTexts(12_345.6)).toEqual(['12\u202f346\u00a0m²', '123,46\u00a0a', '1,2346\u00a0ha'])
  })
})

describe('the order of layers', () => {
  const groups = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

  test('keeps only what was moved', () => {
    const once = move(groups, [], 'c', -1)
    expect(once).toEqual(['c', 'b'])
    expect(arrange(groups, once).map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd'])
    expect(move(groups, move(groups, once, 'c', -1), 'a', 1)).toEqual(['c', 'b', 'a'])
    expect(move(groups, [...once, 'z'], 'c', 1)).toEqual(['z'])
  })
})

describe('the drawing', () => {
  const layer = (id: string, type: 'fill' | 'line' | 'symbol', group: string, paint: object = {}) =>
    ({ id, type, source: 's', metadata: { 'infostrada:grupa': group }, paint }) as LayerSpecification
  const layers = [layer('1', 'fill', 'a'), layer('2', 'fill', 'b'), layer('3', 'line', 'a'), layer('4', 'line', 'c'), layer('5', 'line', 'b'), layer('6', 'symbol', 'b')]

  test('puts moved groups on top, but no area over a line', () => {
    expect(arranged(layers, ['a', 'b']).map(({ id }) => id)).toEqual(['2', '1', '5', '4', '3', '6'])
    expect(arranged(layers, [])).toBe(layers)
  })

  test('fades what is drawn, and what is faint already even more', () => {
    expect(faded(layer('1', 'fill', 'a'), 0.5)).toEqual({ 'fill-opacity': 0.5 })
    expect(faded(layer('1', 'symbol', 'a', { 'icon-opacity': 0.7 }), 0.5)).toEqual({ 'icon-opacity': 0.35, 'text-opacity': 0.5 })
  })
})

describe('a place on an object', () => {
  test('lies on it, also where its middle does not', () => {
    const horseshoe = [[0, 0], [4, 0], [4, 3], [3, 3], [3, 1], [1, 1], [1, 3], [0, 3], [0, 0]]
    const { lon, lat } = inside({ type: 'Polygon', coordinates: [horseshoe] })
    expect(lat).toBeCloseTo(1.5)
    expect(lon < 1 || lon > 3).toBe(true)
    expect(inside({ type: 'LineString', coordinates: [[0, 0], [0, 2], [2, 2]] })).toEqual({ lon: 0, lat: 2 })
  })
})

describe('the frame of a print', () => {
  test('has the sheet’s millimetres at its scale', () => {
    const shape = frame({ lon: 18.58, lat: 53.11 }, 'A4', 'poziomo', 1000)
    const corners = (shape?.type === 'LineString' ? shape.coordinates : []).map(([lon = 0, lat = 0]) => inZone(lon, lat, 6))
    const side = (from: number, to: number) => Math.hypot((corners[to]?.east ?? 0) - (corners[from]?.east ?? 0), (corners[to]?.north ?? 0) - (corners[from]?.north ?? 0))
    expect(side(0, 1)).toBeCloseTo(200, 3)
    expect(side(1, 2)).toBeCloseTo(155, 3)
  })
})

describe('scale', () => {
  test('1:500 is zoom 18.47 at the latitude of Warsaw', () => {
    expect(zoomFor(500, 52)).toBeCloseTo(18.47, 2)
    expect(denominator(zoomFor(1000, 50), 50)).toBeCloseTo(1000, 6)
  })

  test('is told in round numbers', () => {
    expect([87.4, 487, 1234, 25_678].map(rounded)).toEqual([90, 490, 1230, 25_700])
  })
})

describe('the address', () => {
  const state = {
    view: { zoom: 18.25, lon: 21.0102, lat: 52.2301 },
    style: 'hc',
    groups: ['woda', 'gaz'],
    opacity: { woda: 0.4 },
    order: ['gaz', 'woda'],
    embedded: true,
    day: '2020-02-29',
    place: { lon: 21.01, lat: 52.23 },
    language: 'en' as const,
  }

  test('brings back what it was given', () => {
    expect(parse(format(state))).toEqual(state)
  })

  test('leaves defaults out', () => {
    expect(format({ ...parse(''), language: 'pl' })).toBe('')
  })

  test('survives nonsense', () => {
    const broken = parse('?z=abc&x=1&y=999&co=1&warstwy=&krycie=a:200,b,:&kolejnosc=,&osadzona=tak&stan=2999-01-01&jezyk=xx')
    expect(broken).toEqual({ view: null, style: null, groups: [], opacity: {}, order: [], embedded: false, day: null, place: null, language: null })
  })
})

describe('words', () => {
  beforeAll(() => vi.stubGlobal('document', { documentElement: {} }))

  test('count objects the Polish way', () => {
    setLanguage('pl')
    expect([1, 2, 5, 22, 112].map(objects)).toEqual(['1 obiekt', '2 obiekty', '5 obiektów', '22 obiekty', '112 obiektów'])
  })

  test('tell values the way people read them', () => {
    expect(words({ value: 110, text: '110', unit: 'mm' })).toBe('110\u00a0mm')
    expect(words({ value: 'O', text: 'pomiar bezpośredni' })).toBe('pomiar bezpośredni')
    expect(words({ value: '2024-03-12', text: '2024-03-12' })).toBe('12 marca 2024')
    expect([words({}), words({ value: true }), words({ value: ['e', 't'] })]).toEqual(['', 'tak', 'e, t'])
    expect([since('2024-03-12T10:00:00Z'), since('kiedyś')]).toEqual(['stan od 12 marca 2024', ''])
  })

  test('put numbers into sentences', () => {
    expect(t('here.errorId', { id: 'a7' })).toBe('Numer zdarzenia: a7')
    expect(metres(5788489.8425)).toBe('5\u202f788\u202f489,84')
    expect(whole(1000)).toBe('1\u202f000')
  })
})
