// Technical names made from words: without Polish letters, as tables, addresses and exchange formats need them.
import type { Class, Declaration, When } from './declaration'

const LETTERS: Record<string, string> = { ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z' }

function parts(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[ąćęłńóśźż]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return plain.split(/[^a-z0-9]+/).filter(Boolean)
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** „Data przeglądu” → `dataPrzegladu` */
export function camel(text: string): string {
  const [first = '', ...rest] = parts(text)
  const name = first + rest.map(upper).join('')
  return (/^\d/.test(name) ? `n${name}` : name).slice(0, 50)
}

/** „Ławki miejskie” → `lawki_miejskie`, cut between words where it can be */
export function snake(text: string, most: number): string {
  let name = ''
  for (const part of parts(text)) {
    if (name && name.length + part.length + 1 > most) break
    name = name ? `${name}_${part}` : part.slice(0, most)
  }
  return name
}

export const pascal = (text: string): string => parts(text).map(upper).join('').slice(0, 60)

/** `rodzajWgKST` → `rodzaj_wg_kst`: the column; two attributes with one column are one too many. */
export function column(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2').toLowerCase()
}

/** How ids of a unit's own registers begin. */
export function prefix(unit: string): string {
  return `j${[...unit].filter((letter) => /[a-z0-9]/.test(letter)).slice(0, 20).join('')}_`
}

/** Names that follow from the words of a register which is not published yet, as long as nobody changed them by hand. */
export function derived(unit: string, label: string): { id: string; prefix: string; namespace: string } {
  const begin = prefix(unit)
  const name = snake(label, Math.min(20, 39 - begin.length))
  const id = name ? begin + name : ''
  return { id, prefix: name.replace(/_/g, '').slice(0, 3), namespace: id ? `https://infostrada.pl/schemas/${id}/1.0` : '' }
}

export function derivedClass(register: string, mark: string, label: string): { id: string; name: string } {
  const name = snake(label, Math.max(4, 47 - register.length))
  return { id: name && register ? `${register}_${name}` : '', name: name ? `${mark.toUpperCase() || 'X'}_${pascal(label)}` : '' }
}

export const listId = (mark: string, label: string): string => `${mark.toUpperCase() || 'X'}_${pascal(label) || 'Slownik'}`

const moved = (when: When | undefined, from: string, to: string): When =>
  Object.fromEntries(Object.entries(when ?? {}).map(([name, values]) => [name === from ? to : name, values]))

/** Gives an attribute another name in everything of its class that names it. */
export function rename(cls: Class, from: string, to: string): void {
  if (!from || from === to) return
  const other = (name: string) => (name === from ? to : name)
  for (const line of cls.title) line.text = line.text.replace(/\{(\w+)/g, (_, name: string) => `{${other(name)}`)
  for (const each of cls.rules) {
    each.when = moved(each.when, from, to)
    each.require = each.require.map(other)
    for (const said of Object.values(each.check ?? {})) {
      for (const [key, value] of Object.entries(said)) {
        if (['first', 'second', 'attribute', 'by', 'part'].includes(key) && value === from) said[key] = to
        if (['attributes', 'same'].includes(key) && Array.isArray(value)) said[key] = (value as string[]).map(other)
      }
    }
  }
  if (cls.tile) cls.tile.attributes = cls.tile.attributes.map(other)
  if (cls.workflow?.attribute === from) cls.workflow.attribute = to
  for (const each of cls.attributes) {
    if (each.public_when) each.public_when = moved(each.public_when, from, to)
    if (each.required_when) each.required_when = moved(each.required_when, from, to)
  }
}

/** Takes an attribute out of everything of its class that names it, but for rules, which a person has to decide on. */
export function forget(cls: Class, name: string): void {
  if (cls.tile) cls.tile.attributes = cls.tile.attributes.filter((each) => each !== name)
  for (const line of cls.title) line.text = line.text.replaceAll(`{${name}}`, '').trim()
  if (cls.workflow?.attribute === name) cls.workflow = null
}

/** Code lists that no attribute uses any more, unless they are published. */
export function unused(doc: Declaration, published: string[]): void {
  const used = doc.classes.flatMap((cls) => cls.attributes.map((each) => each.codes))
  doc.codes = doc.codes.filter((each) => used.includes(each.id) || published.includes(each.id))
}
