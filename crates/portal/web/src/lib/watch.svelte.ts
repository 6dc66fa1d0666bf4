// What the map shows, looked at again each time that it has come to rest, for as long as somebody wants to know.
import { seen, type Seen } from '../map/seen'
import { viewer } from './viewer.svelte'

export class Watch {
  /** Nothing was looked at yet when this is null. */
  objects = $state.raw<Seen[] | null>(null)
  busy = $state(false)

  constructor() {
    $effect(() => {
      const gl = viewer.map?.gl
      if (!gl) return
      const look = () => {
        this.objects = seen(gl)
        this.busy = false
      }
      const moving = () => (this.busy = true)
      gl.on('idle', look)
      gl.on('movestart', moving)
      if (gl.loaded() && !gl.isMoving()) look()
      else gl.triggerRepaint()
      return () => {
        gl.off('idle', look)
        gl.off('movestart', moving)
      }
    })
  }
}
