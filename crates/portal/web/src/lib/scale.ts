// Zoom and scale: a CSS pixel is taken as 0.2646 mm, a zoom level as a world of 512 · 2^zoom pixels.

const EQUATOR = 40_075_016.686
const PIXEL_METRES = 0.0254 / 96

/** The scales that the list offers. */
export const SCALES = [250, 500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000]

/** Metres on the ground under one pixel. */
export function metresPerPixel(zoom: number, lat: number): number {
  return (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom)
}

/** The number after "1:". */
export function denominator(zoom: number, lat: number): number {
  return metresPerPixel(zoom, lat) / PIXEL_METRES
}

/** The zoom at which the map has a scale. */
export function zoomFor(scale: number, lat: number): number {
  return Math.log2((EQUATOR * Math.cos((lat * Math.PI) / 180)) / (512 * PIXEL_METRES * scale))
}

/** 487 → 490, 1234 → 1230, 25 678 → 25 700: three digits are as much as a screen can promise. */
export function rounded(scale: number): number {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(scale)) - 2)
  return Math.round(scale / step) * step
}
