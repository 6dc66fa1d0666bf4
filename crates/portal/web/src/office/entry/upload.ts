// Sends a file with progress, which fetch does not tell.
import { csrf, told, type Problem } from '../client'
import { t } from '../words/t'

interface Path {
  register: string
  class: string
  id: string
}

/** What was wrong, or nothing. */
export function send(path: Path, file: File, visibility: string, progress: (share: number) => void): Promise<Problem | null> {
  const [register, cls, id] = [path.register, path.class, path.id].map(encodeURIComponent)
  const query = new URLSearchParams({ name: file.name, visibility })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/v1/registers/${register}/classes/${cls}/features/${id}/attachments?${query.toString()}`)
    request.setRequestHeader('X-CSRF-Token', csrf() ?? '')
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      if (request.status < 300) return resolve(null)
      let body: unknown = null
      try {
        body = JSON.parse(request.responseText)
      } catch {
        body = null
      }
      resolve(told(body, new Response(null, { status: request.status })))
    }
    request.onerror = () =>
      resolve({ title: t('entry.upload.title'), detail: t('entry.upload.detail', { name: file.name }), status: 0 })
    request.send(file)
  })
}
