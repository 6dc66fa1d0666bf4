// The client of /api/v1: its types come from the OpenAPI document (npm run client). A request that meets an ended session
// waits until the person has signed in again and is then repeated, so that no page loses what was typed.
import createClient, { type Middleware } from 'openapi-fetch'
import type { components, paths } from '../../generated/schema'
import { t } from './words/t'

export type Schemas = components['schemas']

/** What the session's answer told; it goes with every request that changes something. */
let token: string | null = null
export function remember(csrf: string | null): void {
  token = csrf
}
/** For requests that the client does not make, such as uploads with progress. */
export function csrf(): string | null {
  return token
}

/** Asked when a session has ended: true when somebody has signed in again and the request may be repeated. */
let again: (() => Promise<boolean>) | null = null
export function whenLost(ask: () => Promise<boolean>): void {
  again = ask
}

const signed: Middleware = {
  onRequest({ request }) {
    if (token && request.method !== 'GET') request.headers.set('X-CSRF-Token', token)
    request.headers.set('Accept-Language', document.documentElement.lang)
    return request
  },
}

const SIGN_IN = '/api/v1/session'

async function keeping(request: Request): Promise<Response> {
  const copy = request.clone()
  const response = await fetch(request)
  const door = new URL(request.url).pathname === SIGN_IN
  if (response.status !== 401 || door || !again) return response
  const problem = (await response.clone().json().catch(() => null)) as Problem | null
  if (problem?.code !== 'sign_in_required' || !(await again())) return response
  if (token && copy.method !== 'GET') copy.headers.set('X-CSRF-Token', token)
  return fetch(copy)
}

export const client = createClient<paths>({ baseUrl: location.origin, fetch: keeping })
client.use(signed)

/** What a refusal says (RFC 9457), or what is said in its place when there was no answer at all. */
export interface Problem {
  title: string
  detail: string
  status: number
  requestId?: string | undefined
  code?: string | undefined
  violations?: (Schemas['Violation'] | Schemas['Reason'])[] | undefined
  total?: number | undefined
  conflicts?: Schemas['Conflict'][] | undefined
  /** Seconds, where the server says when to come again. */
  retryAfter?: number | undefined
}

export type Answered<T> = { ok: true; data: T; response: Response } | { ok: false; problem: Problem }

type Raw<T> = { data?: T; error?: unknown; response: Response }

/** An answer or a problem; never an exception. */
export async function ask<T>(request: Promise<Raw<T>>): Promise<Answered<T>> {
  try {
    const { data, error, response } = await request
    if (response.ok) return { ok: true, data: data as T, response }
    return { ok: false, problem: told(error, response) }
  } catch {
    return { ok: false, problem: { title: t('net.title'), detail: t('net.detail'), status: 0 } }
  }
}

export function told(body: unknown, response: Response): Problem {
  const told = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>
  const retry = Number(response.headers.get('Retry-After'))
  return {
    ...told,
    title: told.title ?? t('problem.title'),
    detail: told.detail ?? t('problem.detail', { status: response.status }),
    status: response.status,
    requestId: told.requestId ?? response.headers.get('X-Request-Id') ?? undefined,
    retryAfter: Number.isFinite(retry) && retry > 0 ? retry : undefined,
  }
}
