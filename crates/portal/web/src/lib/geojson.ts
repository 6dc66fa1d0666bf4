// What a GeoJSON file holds, whatever it is wrapped in: a collection, a feature or a bare geometry.
import type { Feature, Geometry } from 'geojson'

export interface GeoFile {
  features: Feature<Geometry>[]
  geometries: Geometry[]
  /** The EPSG number that the file names, if any. */
  srid: number | null
}

interface Raw {
  type?: unknown
  features?: unknown
  geometry?: unknown
  crs?: { properties?: { name?: unknown } }
}

const KINDS = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection']

/** Nothing where it is no GeoJSON. */
export function parsedFile(text: string): GeoFile | null {
  let raw: Raw | null
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, '')) as Raw | null
  } catch {
    return null
  }
  const features = featuresOf(raw)
  if (!features) return null
  const named = raw?.crs?.properties?.name
  const srid = typeof named === 'string' ? Number(/EPSG:+(\d{4,5})$/.exec(named)?.[1]) : NaN
  return { features, geometries: features.map((each) => each.geometry), srid: Number.isFinite(srid) ? srid : null }
}

function featuresOf(raw: Raw | null): Feature<Geometry>[] | null {
  if (raw?.type === 'FeatureCollection' && Array.isArray(raw.features)) {
    return (raw.features as (Raw | null)[]).flatMap((each) => featuresOf(each) ?? [])
  }
  if (raw?.type === 'Feature') {
    const shape = raw.geometry as Raw | null
    return shape && isShape(shape) ? [raw as unknown as Feature<Geometry>] : []
  }
  return raw && isShape(raw) ? [{ type: 'Feature', properties: {}, geometry: raw as unknown as Geometry }] : null
}

const isShape = (raw: Raw): boolean => KINDS.includes(String(raw.type))
