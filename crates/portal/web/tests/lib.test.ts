// The small arithmetic of the viewer: coordinates, scales, addresses, words.
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { metres, objects, setLanguage, t, whole } from '../src/lib/i18n.svelte'
import { pl1992, pl2000 } from '../src/lib/pl2000'
import { arrange, move } from '../src/lib/order'
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
    const broken = parse('?z=abc&x=1&y=999&co=1&warstwy=&krycie=a:200,b,:&kolejnosc=,&osadzona=tak&jezyk=xx')
    expect(broken).toEqual({ view: null, style: null, groups: [], opacity: {}, order: [], embedded: false, place: null, language: null })
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
