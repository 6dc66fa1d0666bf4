// Views that a person named: filters, sorting and columns of a class, kept in this browser.
import { asked, viewOf, type View } from './rows'

export interface Saved {
  name: string
  query: string
  columns: string[]
}

const key = (cls: string) => `infostrada.widoki.${cls}`
const columnsKey = (cls: string) => `infostrada.kolumny.${cls}`

function read<T>(from: string, fits: (value: unknown) => value is T, otherwise: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(from) ?? 'null')
    return fits(value) ? value : otherwise
  } catch {
    return otherwise
  }
}
const texts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string')
const views = (value: unknown): value is Saved[] =>
  Array.isArray(value) &&
  value.every((each) => typeof (each as Saved | null)?.name === 'string' && typeof (each as Saved).query === 'string' && texts((each as Saved).columns))

export const saved = (cls: string): Saved[] => read(key(cls), views, [])
export const columns = (cls: string): string[] => read(columnsKey(cls), texts, [])

export function keepColumns(cls: string, names: string[]): void {
  localStorage.setItem(columnsKey(cls), JSON.stringify(names))
}

export function save(cls: string, name: string, view: View, names: string[]): Saved[] {
  const query = new URLSearchParams()
  for (const [part, value] of Object.entries(asked(view))) if (value) query.set(part, value)
  const list = [...saved(cls).filter((each) => each.name !== name), { name, query: query.toString(), columns: names }]
  localStorage.setItem(key(cls), JSON.stringify(list))
  return list
}

export function forget(cls: string, name: string): Saved[] {
  const list = saved(cls).filter((each) => each.name !== name)
  localStorage.setItem(key(cls), JSON.stringify(list))
  return list
}

export const opened = (each: Saved): View => viewOf(new URLSearchParams(each.query))
