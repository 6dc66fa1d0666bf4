// The sketch: what goes into the address comes out of it, files likewise, and its colours stand out.
import { describe, expect, test } from 'vitest'
import { decoded, encoded } from '../src/sketch/code'
import { geojson, opened } from '../src/sketch/file'
import { MOST_POINTS, PALETTE, type Item } from '../src/sketch/items'

const ITEMS: Item[] = [
  { kind: 'point', colour: 1, text: 'Studzienka „Żółć”', points: [{ lon: 18.5757123, lat: 53.1101456 }] },
  { kind: 'line', colour: 0, text: '', points: [{ lon: 18.5757, lat: 53.1101 }, { lon: 18.5769, lat: 53.1099 }, { lon: -0.0000001, lat: -12.5 }] },
  { kind: 'area', colour: 4, text: 'Plac', points: [{ lon: 18.57, lat: 53.11 }, { lon: 18.58, lat: 53.11 }, { lon: 18.58, lat: 53.12 }] },
  { kind: 'text', colour: 3, text: 'Tu objazd', points: [{ lon: 18.575, lat: 53.115 }] },
]

describe('the sketch in an address', () => {
  test('comes out as it went in, to the centimetre', () => {
    expect(decoded(encoded(ITEMS))).toEqual(ITEMS)
    expect(encoded([])).toBe('')
    expect(decoded('')).toEqual([])
  })

  test('needs no escaping and is short', () => {
    const many: Item = { kind: 'line', colour: 0, text: '', points: Array.from({ length: 100 }, (_, index) => ({ lon: 18.57 + index * 1e-4, lat: 53.11 + (index % 7) * 1e-5 })) }
    const code = encoded([many])
    expect(code).toMatch(/^[\w-]+$/)
    expect(code.length).toBeLessThan(600)
  })

  test('is refused whole when it was cut, altered or grew too large', () => {
    const code = encoded(ITEMS)
    expect(decoded(code.slice(0, -3))).toBeNull()
    expect(decoded('to nie szkic!')).toBeNull()
    expect(decoded(`B${code.slice(1)}`)).toBeNull()
    const huge: Item = { kind: 'line', colour: 0, text: '', points: Array.from({ length: MOST_POINTS + 1 }, () => ({ lon: 18, lat: 53 })) }
    expect(decoded(encoded([huge]))).toBeNull()
  })

  test('survives whatever somebody types behind the #', () => {
    for (let seed = 1; seed < 3000; seed += 1) {
      const code = Array.from({ length: seed % 40 }, (_, index) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[(seed * 31 + index * index * 7) % 64]).join('')
      const items = decoded(`A${code}`)
      if (items) expect(items.every((item) => item.points.length > 0)).toBe(true)
    }
  })
})

describe('the sketch as a file', () => {
  test('comes out as it went in', () => {
    const read = opened(JSON.stringify(geojson(ITEMS)))
    expect(read).toEqual({ ok: true, items: ITEMS, left: 0 })
  })

  test('takes files of other programs, in the plane system that they name, and tells what it left out', () => {
    const file = {
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2178' } },
      features: [
        { type: 'Feature', properties: { name: 'Działka' }, geometry: { type: 'Polygon', coordinates: [[[7500683.2, 5788489.84], [7500783.2, 5788489.84], [7500783.2, 5788589.84], [7500683.2, 5788489.84]], [[7500690, 5788495], [7500691, 5788495], [7500691, 5788496], [7500690, 5788495]]] } },
        { type: 'Feature', properties: null, geometry: null },
      ],
    }
    const read = opened(JSON.stringify(file))
    expect(read.ok && read.left).toBe(1)
    const [item] = read.ok ? read.items : []
    expect(item?.text).toBe('Działka')
    expect(item?.points[0]?.lon).toBeCloseTo(21.01, 6)
    expect(item?.points[0]?.lat).toBeCloseTo(52.23, 6)
  })

  test('says why a file is none', () => {
    expect(opened('{')).toEqual({ ok: false, why: 'broken' })
    expect(opened('{"type":"FeatureCollection","features":[]}')).toEqual({ ok: false, why: 'empty' })
    expect(opened('{"type":"Point","coordinates":[7500683,5788489]}')).toEqual({ ok: false, why: 'place' })
  })
})

describe('the colours of a sketch', () => {
  const light = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: string, other: string) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05)

  test('stand out from the background of their map as text has to', () => {
    for (const ink of PALETTE) {
      expect(contrast(ink.light, '#ffffff'), ink.name).toBeGreaterThan(4.5)
      expect(contrast(ink.dark, '#000000'), ink.name).toBeGreaterThan(4.5)
    }
  })
})
