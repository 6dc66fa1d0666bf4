// Addresses under /praca: which page they lead to, moving between them without reloading, and where the focus goes.
import { tick } from 'svelte'

const ROUTES = [
  ['desk', ''],
  ['registers', 'rejestry'],
  ['register', 'rejestr/:register/:cls'],
  ['new', 'rejestr/:register/:cls/nowy'],
  ['entry', 'rejestr/:register/:cls/:id'],
  ['history', 'rejestr/:register/:cls/:id/historia'],
  ['queue', 'kolejka'],
  ['changesets', 'zestawy'],
  ['changeset', 'zestawy/:changeset'],
  ['import', 'import/:register'],
  ['account', 'konto'],
  ['designer', 'projekt'],
  ['designer', 'projekt/:register'],
  ['designer', 'projekt/:register/:part'],
  ['admin', 'administracja'],
  ['admin', 'administracja/:part'],
  ['admin', 'administracja/:part/:id'],
] as const

export type Page = (typeof ROUTES)[number][0] | 'gone'
export interface Route {
  page: Page
  path: string
  query: URLSearchParams
  part: Readonly<Record<string, string>>
}

const ROOT = '/praca'

export function match(pathname: string, search: string): Route {
  const path = pathname.replace(/\/+$/, '')
  const query = new URLSearchParams(search)
  const parts = path.slice(ROOT.length).split('/').filter(Boolean)
  for (const [page, pattern] of ROUTES) {
    const wanted = pattern.split('/').filter(Boolean)
    if (wanted.length !== parts.length) continue
    const part: Record<string, string> = {}
    const fits = wanted.every((word, index) => {
      const given = parts[index] ?? ''
      if (!word.startsWith(':')) return word === given
      part[word.slice(1)] = decoded(given)
      return true
    })
    if (fits) return { page, path, query, part }
  }
  return { page: 'gone', path, query, part: {} }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An address below /praca; every part is escaped. */
export function to(...parts: (string | number)[]): string {
  return [ROOT, ...parts.map((part) => encodeURIComponent(part))].join('/')
}

class Router {
  route = $state.raw<Route>(match(location.pathname, location.search))
  #moved = false

  begin(): () => void {
    const back = () => this.#arrive()
    addEventListener('popstate', back)
    document.addEventListener('click', follow)
    return () => {
      removeEventListener('popstate', back)
      document.removeEventListener('click', follow)
    }
  }

  go(address: string): void {
    if (address === location.pathname + location.search) return
    history.pushState(null, '', address)
    this.#arrive()
    scrollTo(0, 0)
  }

  /** Changes what stands behind the question mark: a filter, a page of a list. */
  ask(changes: Record<string, string | null>, replace = false): void {
    const query = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') query.delete(name)
      else query.set(name, value)
    }
    const search = query.size > 0 ? `?${query.toString()}` : ''
    history[replace ? 'replaceState' : 'pushState'](null, '', location.pathname + search)
    this.route = match(location.pathname, location.search)
  }

  #arrive(): void {
    const before = this.route.path
    this.route = match(location.pathname, location.search)
    if (before === this.route.path) return
    this.#moved = true
    void tick().then(() => this.focus())
  }

  /** The heading of a page that was reached by a link takes the focus; the first page does not steal it. */
  focus(): void {
    if (this.#moved) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
}

export const router = new Router()

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
  if (link.pathname !== ROOT && !link.pathname.startsWith(`${ROOT}/`)) return
  if (link.hash && link.pathname === location.pathname) return
  event.preventDefault()
  router.go(link.pathname + link.search)
}
