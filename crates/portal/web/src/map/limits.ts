// The closest zoom of the map; kept apart so that the panel need not wait for MapLibre.
export const MAX_ZOOM = 21.5
