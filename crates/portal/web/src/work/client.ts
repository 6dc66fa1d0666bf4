// The client of /api/v1: its types come from the OpenAPI document (npm run client).
import createClient, { type Middleware } from 'openapi-fetch'
import type { components, paths } from '../../generated/schema'

export type Schemas = components['schemas']

/** What the session's answer told; it goes with every request that changes something. */
let token: string | null = null
export function remember(csrf: string | null): void {
  token = csrf
}

const signed: Middleware = {
  onRequest({ request }) {
    if (token && request.method !== 'GET') request.headers.set('X-CSRF-Token', token)
    request.headers.set('Accept-Language', document.documentElement.lang)
    return request
  },
}

export const client = createClient<paths>({ baseUrl: location.origin })
client.use(signed)
