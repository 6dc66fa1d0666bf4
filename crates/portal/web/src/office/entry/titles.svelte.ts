// Entries of other classes by their titles: what a reference is chosen from, and what it is called.
import { SvelteMap } from 'svelte/reactivity'
import { ask, client } from '../client'

export interface Titled {
  id: string
  title: string
  cls: string
  register: string
}
interface Listed {
  id: string
  title: string
}

const PAGE = 1000
const MOST = 5000
const classes: Record<string, { id: string; register: string; label: string }> = {}
const lists = new SvelteMap<string, Titled[]>()
const asked: Record<string, Promise<boolean> | undefined> = {}

async function named(name: string): Promise<{ id: string; register: string; label: string } | undefined> {
  if (Object.keys(classes).length === 0) {
    const answer = await ask(client.GET('/api/v1/registers'))
    if (!answer.ok) return undefined
    for (const register of answer.data.registers) {
      for (const cls of register.classes) classes[cls.name] = { id: cls.id, register: register.id, label: cls.label.pl }
    }
  }
  return classes[name]
}

async function fetchAll(name: string): Promise<boolean> {
  const cls = await named(name)
  if (!cls) return false
  const found: Titled[] = []
  for (let after: string | undefined; found.length < MOST; ) {
    const query = { limit: PAGE, ...(after === undefined ? {} : { after }) }
    const path = { register: cls.register, class: cls.id }
    const answer = await ask(client.GET('/api/v1/registers/{register}/classes/{class}/features', { params: { path, query } }))
    if (!answer.ok) return false
    const page = answer.data as unknown as { features: Listed[]; next: string | null }
    found.push(...page.features.map(({ id, title }) => ({ id, title, cls: cls.id, register: cls.register })))
    const next = page.next ? new URL(page.next).searchParams.get('after') : null
    if (next === null) break
    after = next
  }
  const order = new Intl.Collator('pl', { numeric: true })
  lists.set(name, found.sort((one, other) => order.compare(one.title, other.title)))
  return true
}

/** Fetches what references to these classes may name; false when it could not be had. */
export async function need(names: string[]): Promise<boolean> {
  const all = names.map((name) => {
    const begun = asked[name] ?? fetchAll(name)
    asked[name] = begun
    return begun.then((fine) => {
      if (!fine) asked[name] = undefined
      return fine
    })
  })
  return (await Promise.all(all)).every(Boolean)
}

export const choices = (names: string[]): Titled[] => names.flatMap((name) => lists.get(name) ?? [])

/** A delivered reference ends in the version that it was written for. */
export function target(names: string[], id: string): Titled | undefined {
  const all = choices(names)
  return all.find((each) => each.id === id) ?? all.find((each) => id.startsWith(`${each.id}_`))
}
