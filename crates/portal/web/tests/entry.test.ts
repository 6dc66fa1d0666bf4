// What the entry card computes by itself: numbers and dates as people write them, planes, pasted surveys, conditions.
import { describe, expect, test, vi } from 'vitest'
import { setLanguage } from '../src/lib/i18n.svelte'
import { pl2000 } from '../src/lib/pl2000'
import { readPasted } from '../src/office/entry/paste'
import { system, toDegrees, toPlane, type System } from '../src/lib/plane'
import { fieldOf, holds, needed } from '../src/office/entry/schema'
import { fromEwkb } from '../src/office/entry/ewkb'
import { fromGeoJson, inserted, measured, moved, movedTogether, removed, standing, sizeOf, toGeoJson, type Shape } from '../src/office/entry/shape'
import { offset } from '../src/office/entry/offset'
import { divided, holed, merged, split } from '../src/office/entry/reshape'
import { squared } from '../src/office/entry/snap'
import { Steps, ways, type Outline } from '../src/office/entry/trace'
import { read, same, shown } from '../src/office/entry/values'

const field = (kind: Record<string, unknown>) => fieldOf('x', kind, false, '2026-11-22')

describe('values', () => {
  test('dates are read in Polish order and refused with the form that is wanted', () => {
    const date = field({ type: 'string', format: 'date' })
    for (const text of ['21.11.2026', '21-11-2026', '2026-11-21', ' 21.11.2026 ']) expect(read(date, text)).toEqual({ ok: true, value: '2026-11-21' })
    for (const text of ['31.02.2026', '21.11', 'jutro']) expect(read(date, text)).toMatchObject({ ok: false, text: expect.stringContaining('21.11.2026') })
    expect(shown(date, '2026-11-21')).toBe('21.11.2026')
  })
  test('numbers have a comma or a dot, and spaces between thousands', () => {
    const number = field({ type: 'number', 'x-unit': 'm' })
    for (const text of ['1234,5', '1234.5', '1 234,5', '1\u00a0234,5']) expect(read(number, text)).toEqual({ ok: true, value: 1234.5 })
    expect(read(number, '1,2,3').ok).toBe(false)
    expect(read(field({ type: 'integer' }), '1,5').ok).toBe(false)
    expect(shown(number, 12.5)).toBe('12,5 m')
  })
  test('what is empty is no value, and the order of names is no difference', () => {
    expect(same({ a: 1, b: null }, { b: '', a: 1 })).toBe(true)
    expect(same([], null)).toBe(true)
    expect(same([{ a: 1 }], [{ a: 2 }])).toBe(false)
  })
})

describe('English', () => {
  const code = { title: 'stan', 'x-label': { pl: 'stan', en: 'condition' }, description: 'Jak dziś.', 'x-help': { pl: 'Jak dziś.', en: 'As of today.' }, type: 'string', enum: ['zly'], 'x-enum-labels': { zly: { pl: 'zły', en: 'bad' } }, examples: ['zly'] }
  test('has the labels, the help and the codes that the declaration gives', () => {
    const stub = { documentElement: { lang: 'pl' } }
    vi.stubGlobal('document', stub)
    setLanguage('en')
    const english = field(code)
    expect([english.label, english.help, english.codes[0]?.label]).toEqual(['Condition', 'As of today. For example: zly.', 'bad'])
    expect(shown(field({ type: 'number', 'x-unit': 'm' }), 12.5)).toBe('12.5 m')
    expect(read(field({ type: 'number' }), '12,5')).toEqual({ ok: true, value: 12.5 })
    expect(read(field({ type: 'string', format: 'date' }), 'soon')).toEqual({ ok: false, text: 'Give the date as 21.11.2026.' })
    setLanguage('pl')
    vi.unstubAllGlobals()
    expect([field(code).label, field(code).codes[0]?.label]).toEqual(['Stan', 'zły'])
  })
})

describe('conditions', () => {
  const schema = {
    required: ['numer'],
    allOf: [{ if: { anyOf: [{ properties: { status: { enum: ['nadany'] } }, required: ['status'] }, { not: { required: ['status'] } }] }, then: { required: ['data'] } }],
  }
  test('make fields necessary', () => {
    expect([...needed(schema, { status: 'nadany' })]).toEqual(['numer', 'data'])
    expect([...needed(schema, { status: 'projekt' })]).toEqual(['numer'])
    expect([...needed(schema, {})]).toEqual(['numer', 'data'])
    expect(holds({ properties: { formy: { contains: { enum: ['GEZ'] } } }, required: ['formy'] }, { formy: ['A', 'GEZ'] })).toBe(true)
  })
})

describe('planes', () => {
  test('there and back is the same place, to a hundredth of a millimetre', () => {
    for (const epsg of [2176, 2177, 2178, 2179, 2180]) {
      const own = system(epsg) as System
      for (const [dx, dy] of [[0, 0], [-60_000, 100_000], [80_000, -120_000]] as const) {
        const [x, y] = [own.east + dx, own.north + 5_800_000 + dy]
        const [lon, lat] = toDegrees(x, y, own)
        const [east, north] = toPlane(lon, lat, own)
        expect(Math.hypot(east - x, north - y)).toBeLessThan(1e-5)
      }
    }
    const [lon, lat] = toDegrees(7_500_683.2023, 5_788_489.8425, system(2178) as System)
    expect([lon.toFixed(8), lat.toFixed(8)]).toEqual(['21.01000000', '52.23000000'])
    expect(toPlane(21.01, 52.23, system(2180) as System).map((part) => part.toFixed(4))).toEqual(['637231.0903', '486786.3937'])
    expect(pl2000(21.01, 52.23)?.east.toFixed(3)).toBe('7500683.202')
  })
})

describe('shapes', () => {
  const ring = [[6539060.123456789, 5886440.1], [6539110.000000001, 5886441.3], [6539109.7, 5886479.99], [6539060.123456789, 5886440.1]]
  const shape = fromGeoJson({ type: 'Polygon', coordinates: [ring] }) as Shape
  test('go back as they came', () => {
    expect(shape.srid).toBe(2177)
    expect(toGeoJson(shape)).toEqual({ type: 'Polygon', coordinates: [ring] })
  })
  test('change in the vertex that is touched only, which keeps its height', () => {
    const high = fromGeoJson({ type: 'LineString', coordinates: [[1, 2, 90.5], [3, 4, 91.5]] }, 2177) as Shape
    expect(moved(high, { part: 0, ring: 0, vertex: 1 }, [5, 6]).parts[0]?.[0]).toEqual([[1, 2, 90.5], [5, 6, 91.5]])
    expect(inserted(high, { part: 0, ring: 0, vertex: 1 }, [2, 3]).parts[0]?.[0]?.[1]).toEqual([2, 3, 90.5])
    expect(removed(shape, { part: 0, ring: 0, vertex: 1 })).toBeNull()
  })
  test('move a corner that two parts have in both, and no other', () => {
    const two = fromGeoJson({ type: 'MultiPolygon', coordinates: [[[[0, 0], [10, 0], [10.123456789, 10], [0, 0]]], [[[10, 0], [20, 0], [10.123456789, 10], [10, 0]]]] }, 2177) as Shape
    const all = standing(two, [10.123456789, 10])
    expect(all).toEqual([{ part: 0, ring: 0, vertex: 2 }, { part: 1, ring: 0, vertex: 2 }])
    const next = movedTogether(two, all, [11, 12])
    expect(next.parts).toEqual([[[[0, 0], [10, 0], [11, 12]]], [[[10, 0], [20, 0], [11, 12]]]])
    expect(standing(two, [10.123456788, 10])).toEqual([])
  })
  test('are measured in their plane', () => {
    const square = fromGeoJson({ type: 'Polygon', coordinates: [[[0, 0], [100, 0], [100, 100], [0, 100], [0, 0]]] }, 2177) as Shape
    expect(measured(square).replace(/[\u00a0\u202f]/g, '')).toBe('powierzchnia 10000,00 m² (1 ha), obwód 400,00 m')
  })
  test('are read from EWKB bit for bit, arcs are left alone', () => {
    expect(fromEwkb('010100002081080000643bdfc7d6f158414eb7e60785745641')?.parts).toEqual([[[[6539099.123, 5886484.123456789]]]])
    expect(fromEwkb('010800002081080000')).toBeNull()
  })
  test('are drawn at right angles', () => {
    expect(squared([0, 0], [10, 0], [11, 7])).toEqual([10, 7])
  })
})

describe('reshaping', () => {
  const square = fromGeoJson({ type: 'Polygon', coordinates: [[[0, 0], [100, 0], [100, 100.123456789], [0, 100], [0, 0]]] }, 2177) as Shape
  test('splits along a line, and merges what was split', () => {
    const two = split(square, [[50, -10], [55, 50], [50, 120]]) as Shape
    expect(two.parts.map(([ring]) => ring?.length)).toEqual([5, 5])
    expect(two.parts.flat(2)).toContainEqual([100, 100.123456789])
    expect(two.parts.flat(2).filter(([x, y]) => x === 55 && y === 50)).toHaveLength(2)
    const one = merged(two) as Shape
    expect(one.parts).toHaveLength(1)
    expect(measured(one).slice(0, 20)).toBe(measured(square).slice(0, 20))
    expect(split(square, [[50, 10], [55, 50]])).toBeNull()
    expect(merged(square)).toBeNull()
  })
  test('splits through its own corners, which stay themselves', () => {
    const far = fromGeoJson({ type: 'Polygon', coordinates: [[[6539060.123456789, 5886440.1], [6539110.000000001, 5886441.3], [6539109.7, 5886479.99], [6539061.01, 5886478.123], [6539060.123456789, 5886440.1]]] }) as Shape
    const [one, , three] = far.parts[0]?.[0] ?? []
    const two = split(far, [one ?? [], [6539080, 5886460], three ?? []]) as Shape
    expect(two.parts.map(([ring]) => ring?.length)).toEqual([4, 4])
    for (const part of two.parts) for (const corner of [one, three]) expect(part[0]).toContainEqual(corner)
  })
  test('does not split an area along what lies outside it', () => {
    const horseshoe = fromGeoJson({ type: 'Polygon', coordinates: [[[0, 0], [30, 0], [30, 30], [20, 30], [20, 10], [10, 10], [10, 30], [0, 30], [0, 0]]] }, 2177) as Shape
    expect(split(horseshoe, [[5, 20], [25, 20]])).toBeNull()
    expect(divided(horseshoe, [[-5, 20], [15, 20]])?.kept.parts[0]?.[0]).toHaveLength(8)
  })
  test('divides an area in two shapes that have its size together; the larger one stays', () => {
    const { kept, rest } = divided(square, [[30, -10], [30, 120]]) ?? {}
    expect([kept, rest].map((each) => each?.parts[0]?.[0]?.length)).toEqual([4, 4])
    expect(sizeOf(kept as Shape)).toBeGreaterThan(sizeOf(rest as Shape))
    expect(sizeOf(kept as Shape) + sizeOf(rest as Shape)).toBeCloseTo(sizeOf(square), 1)
    expect(kept?.parts.flat(2)).toContainEqual([100, 100.123456789])
    expect(kept?.multi).toBe(false)
  })
  test('divides a line where another crosses it, at a corner when it goes through one, and keeps heights', () => {
    const line = fromGeoJson({ type: 'LineString', coordinates: [[0, 0, 90], [100.123456789, 0, 92], [200, 0, 94], [200, 50, 95]] }, 2177) as Shape
    const { kept, rest } = divided(line, [[50.0617283945, -5], [50.0617283945, 5]]) ?? {}
    expect(rest?.parts[0]?.[0]).toEqual([[0, 0, 90], [50.062, 0, 91]])
    expect(kept?.parts[0]?.[0]).toEqual([[50.062, 0, 91], [100.123456789, 0, 92], [200, 0, 94], [200, 50, 95]])
    const corner = divided(line, [[100.123456789, 0], [100, 20]])
    expect(corner?.rest.parts[0]?.[0]).toEqual([[0, 0, 90], [100.123456789, 0, 92]])
    expect(corner?.kept.parts[0]?.[0]).toHaveLength(3)
    expect(divided(line, [[0, -5], [0, 5]])).toBeNull()
    expect(divided(line, [[150, -5], [150, 25], [250, 25]])).toBeNull()
  })
  test('divides one part and leaves the others with what stays', () => {
    const two = fromGeoJson({ type: 'MultiLineString', coordinates: [[[0, 0], [10, 0]], [[0, 20], [10, 20]]] }, 2177) as Shape
    const { kept, rest } = divided(two, [[4, 15], [4, 25]]) ?? {}
    expect(kept?.parts).toEqual([[[[0, 0], [10, 0]]], [[[4, 20], [10, 20]]]])
    expect(rest).toMatchObject({ multi: true, parts: [[[[0, 20], [4, 20]]]] })
  })
  test('cuts holes inside only', () => {
    expect(holed(square, [[10, 10], [20, 10], [20, 20]])?.parts[0]).toHaveLength(2)
    expect(holed(square, [[10, 10], [200, 10], [20, 20]])).toBeNull()
  })
})

describe('moving parallel', () => {
  const shaped = (type: string, coordinates: unknown) => fromGeoJson({ type, coordinates } as never, 2177) as Shape
  const corner = shaped('LineString', [[0, 0, 90], [100, 0, 91], [100, 50, 92]])
  test('keeps a line at its distance, right or left, with its heights', () => {
    expect(offset(corner, 2.5)?.parts[0]?.[0]).toEqual([[0, -2.5, 90], [102.5, -2.5, 91], [102.5, 50, 92]])
    expect(offset(corner, -2.5)?.parts[0]?.[0]).toEqual([[0, 2.5, 90], [97.5, 2.5, 91], [97.5, 50, 92]])
    expect(offset(shaped('LineString', [[0, 0], [50, 0], [100, 0]]), 3)?.parts[0]?.[0]).toEqual([[0, -3], [50, -3], [100, -3]])
    expect(offset(shaped('LineString', [[0, 0], [3, 4]]), 5)?.parts[0]?.[0]).toEqual([[4, -3], [7, 1]])
  })
  test('grows and shrinks areas with their holes, whichever way they go round', () => {
    const square = [[0, 0], [100, 0], [100, 100], [0, 100], [0, 0]]
    const hole = [[40, 40], [40, 60], [60, 60], [60, 40], [40, 40]]
    for (const ring of [square, [...square].reverse()]) {
      const area = shaped('Polygon', [ring, hole])
      expect(sizeOf(offset(area, 5) as Shape)).toBe(110 * 110 - 10 * 10)
      expect(sizeOf(offset(area, -5) as Shape)).toBe(90 * 90 - 30 * 30)
      expect(offset(area, -50)).toBeNull()
      expect(offset(area, -20)).toBeNull()
    }
  })
  test('refuses what would cross itself or flee from a sharp corner', () => {
    expect(offset(shaped('LineString', [[0, 0], [100, 0], [100, 3], [0, 3]]), -2)).toBeNull()
    expect(offset(shaped('LineString', [[0, 0], [100, 0], [0, 10]]), 2)).toBeNull()
    expect(offset(shaped('MultiLineString', [[[0, 0], [100, 0]], [[50, -5], [50, -1]]]), 2)).toBeNull()
    expect(offset(shaped('Point', [0, 0]), 2)).toBeNull()
  })
})

describe('following an outline', () => {
  const parcel: Outline = { vertices: [[0, 0], [30, 0], [30.123456789, 10], [15, 12], [0, 10]], closed: true, name: 'granica działki 1' }
  const beside: Outline = { vertices: [[30, 0], [60, 0], [60, 10], [30.1234567891, 10]], closed: true, name: 'granica działki 2' }
  const axis: Outline = { vertices: [[0, 0], [5, -5], [10, -5]], closed: false, name: 'krawędź' }

  test('takes the shorter way first, each vertex exactly as it is', () => {
    const found = ways([parcel, axis], [0, 0], [30.123456789, 10])
    expect(found.map(({ vertices }) => vertices)).toEqual([
      [[30, 0], [30.123456789, 10]],
      [[0, 10], [15, 12], [30.123456789, 10]],
    ])
    expect(ways([axis], [10, -5], [0, 0])[0]?.vertices).toEqual([[5, -5], [0, 0]])
  })
  test('offers an edge that two share once, and nothing between strangers', () => {
    const found = ways([parcel, beside], [30, 0], [30.123456789, 10])
    expect(found.map(({ vertices }) => vertices.length)).toEqual([1, 3, 4])
    expect(ways([parcel, beside], [0, 0], [60, 0])).toEqual([])
    expect(ways([parcel], [0, 0], [0, 0])).toEqual([])
  })
  test('turns the last run round, and takes back all of it at once', () => {
    const steps = new Steps()
    const begun = steps.put([], [0, 0])
    const run = steps.follow(begun, ways([parcel], [0, 0], [15, 12]))
    expect(run).toEqual([[0, 0], [0, 10], [15, 12]])
    const turned = steps.turn(run)?.trace ?? []
    expect(turned).toEqual([[0, 0], [30, 0], [30.123456789, 10], [15, 12]])
    expect(steps.turn(turned)?.trace).toEqual(run)
    const more = steps.put(run, [20, 20])
    expect(steps.turn(more)).toBeNull()
    expect(steps.back(more)).toEqual(run)
    expect(steps.back(run)).toEqual([[0, 0]])
    expect(steps.back(begun)).toEqual([])
  })
})

describe('pasted coordinates', () => {
  test('come from spreadsheets and survey files in either order', () => {
    const wanted = [[6539060.25, 5886440.1], [6539110.5, 5886441.3]]
    for (const text of [
      '5886440,10\t6539060,25\n5886441,3\t6539110,5',
      '1 5886440.10 6539060.25 90.1\r\n2 5886441.3 6539110.5 90.2\r\n',
      'nr;Y;X\n1;6 539 060,25;5 886 440,10\n2;6539110,5;5886441,3',
    ]) {
      expect(readPasted(text, 2177).vertices).toEqual(wanted)
    }
    expect(readPasted('nr;Y;X\n1;6539060,25;5886440,10', 2177)).toMatchObject({ turned: true, skipped: 1 })
    expect(readPasted('18,58 53,10', 2177).vertices).toEqual([])
  })
})
