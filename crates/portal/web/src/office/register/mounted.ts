// A map in a component: loaded when the component is there, ended with it, whichever comes first.
import type { Picture } from './picture'

type Hooks = Parameters<typeof Picture.make>[2]

interface Told {
  made: (map: Picture) => void
  failed: () => void
}

/** Makes the map in the container; what is returned ends it. */
export function mounted(container: HTMLElement | undefined, label: string, hooks: Hooks, { made, failed }: Told): () => void {
  let map: Picture | null = null
  let gone = false
  async function make(place: HTMLElement) {
    const { Picture } = await import('./picture')
    if (gone) return
    map = await Picture.make(place, label, hooks)
    if (gone) map.remove()
    else made(map)
  }
  if (container) make(container).catch(failed)
  return () => {
    gone = true
    map?.remove()
  }
}
