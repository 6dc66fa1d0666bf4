// Between the designer's document and the one that the server takes and stores: what may be left out is left out, and a
// missing English text is the Polish one.
import { attribute, code, type Attribute, type Class, type Declaration, type Rule } from './declaration'

type Tree = Record<string, unknown>
const hollow = (value: unknown): boolean =>
  value === '' || value === null || value === undefined || value === false ||
  (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value).length === 0)

/** Without what says nothing; `kept` stays in any case, so that the server can say what is missing there. */
function slim(tree: object, kept: string[]): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([name, value]) => kept.includes(name) || !hollow(value)))
}

const isWords = (value: unknown): value is { pl: string; en: string } =>
  typeof value === 'object' && value !== null && 'pl' in value && 'en' in value

/** Every English text that was left empty repeats the Polish one. */
function bilingual(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bilingual)
  if (typeof value !== 'object' || value === null) return value
  const all = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, bilingual(each)]))
  if (isWords(all)) return { ...all, pl: all.pl.trim(), en: all.en.trim() || all.pl.trim() }
  return all
}

function sentAttribute(a: Attribute): Tree {
  const { help, fields, ...rest } = a
  return {
    ...slim(rest, ['name', 'type', 'label']),
    ...(a.visibility === 'public' ? { visibility: undefined } : {}),
    ...(help.pl.trim() ? { help } : {}),
    ...(fields ? { fields: fields.map(sentAttribute) } : {}),
  }
}

function sentRule(r: Rule): Tree {
  return slim(r, ['id', 'text', 'severity'])
}

function sentClass(c: Class): Tree {
  const { help, ...rest } = c
  return {
    ...slim(rest, ['id', 'name', 'label']),
    attributes: c.attributes.map(sentAttribute),
    title: c.title.filter(({ text }) => text.trim()),
    rules: c.rules.map(sentRule),
    ...(help.pl.trim() ? { help } : {}),
  }
}

/** The document for the server. */
export function sent(doc: Declaration): Tree {
  const tree = {
    ...slim(doc, ['id', 'label', 'legal', 'keeper', 'kept', 'xml', 'classes']),
    codes: doc.codes.map((list) => ({ ...list, values: list.values.map((one) => slim(one, ['code', 'pl', 'en'])) })),
    classes: doc.classes.map(sentClass),
    ...(doc.groups ? { groups: doc.groups.map((group) => ({ ...group, attributes: group.attributes.map(sentAttribute) })) } : {}),
  }
  return JSON.parse(JSON.stringify(bilingual(tree))) as Tree
}

/** An English text that only repeats the Polish one was never written. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  const all = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, written(each)]))
  return isWords(all) && all.en === all.pl ? { ...all, en: '' } : all
}

const list = <T>(value: T[] | undefined): T[] => value ?? []

function heldAttribute(a: Partial<Attribute>): Attribute {
  return { ...attribute(), ...a, ...(a.fields ? { fields: a.fields.map(heldAttribute) } : {}) }
}

function heldClass(c: Partial<Class>): Class {
  return {
    id: '',
    name: '',
    label: { pl: '', en: '' },
    help: { pl: '', en: '' },
    tile: null,
    workflow: null,
    ...c,
    attributes: list(c.attributes).map(heldAttribute),
    title: c.title?.length ? c.title : [{ text: '' }],
    rules: list(c.rules).map((r) => {
      const rest: Partial<Rule> = r
      return { id: '', text: { pl: '', en: '' }, severity: 'soft', legal: '', when: {}, require: [], check: null, ...rest }
    }),
    ...(c.workflow ? { workflow: { ...c.workflow, steps: list(c.workflow.steps).map((step) => ({ ...step, approval: step.approval ?? false })) } } : {}),
    ...(c.tile ? { tile: { ...c.tile, groups: list(c.tile.groups), attributes: list(c.tile.attributes) } } : {}),
  }
}

/** The designer's document of a stored or pasted one; null when it is no declaration at all. */
export function held(tree: unknown): Declaration | null {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return null
  const d = written(tree) as Partial<Declaration>
  const { xml } = d
  return {
    id: '',
    legal: '',
    keeper: 'gmina',
    kept: true,
    approval: 'none',
    duty: 'statutory',
    publication: 'full',
    ...d,
    label: d.label ?? { pl: '', en: '' },
    xml: { prefix: '', namespace: '', identifier: '', ...xml },
    codes: list(d.codes).map((each) => ({ ...each, values: list(each.values).map((one) => ({ ...code(), ...one })) })),
    classes: list(d.classes).map(heldClass),
    ...(d.groups ? { groups: d.groups.map((group) => ({ ...group, attributes: list(group.attributes).map(heldAttribute) })) } : {}),
  }
}
