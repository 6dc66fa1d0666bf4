// A declaration as the designer holds it: the document of /api/v1/registers with every text it may have, and nothing of
// it lost that the designer itself does not know how to edit.
export interface Words {
  pl: string
  en: string
}
export type When = Record<string, string[]>

export interface Attribute {
  name: string
  type: string
  label: Words
  help: Words
  codes: string
  unit: string
  required: boolean
  many: boolean
  sought: boolean
  visibility: string
  legal: string
  example: string
  pattern: string
  checksum: string
  min: number | null
  max: number | null
  decimals: number | null
  kinds: string[]
  main?: boolean
  derive?: unknown
  fields?: Attribute[]
  to?: string[]
  public_when?: When
  required_when?: When
}
export interface Code {
  code: string
  pl: string
  en: string
  valid_from: string
  valid_to: string
}
export interface CodeList {
  id: string
  label: Words
  values: Code[]
}
/** One kind of check under its name, as `Check` in the crate `registers`. */
export type Check = Record<string, Record<string, unknown>>
export interface Rule {
  id: string
  text: Words
  severity: 'soft' | 'hard'
  legal: string
  when: When
  require: string[]
  check: Check | null
}
export interface Step {
  from: string
  to: string[]
  approval: boolean
}
export interface Flow {
  attribute: string
  start: string[]
  steps: Step[]
}
export interface Tile {
  groups: string[]
  minzoom: number
  maxzoom: number
  attributes: string[]
  label_points?: boolean
}
export interface Class {
  id: string
  name: string
  label: Words
  help: Words
  attributes: Attribute[]
  title: { text: string; when?: When }[]
  rules: Rule[]
  tile: Tile | null
  workflow: Flow | null
  include?: string[]
}
export interface Declaration {
  id: string
  label: Words
  legal: string
  keeper: string
  kept: boolean
  approval: string
  duty: string
  publication: string
  xml: { prefix: string; namespace: string; identifier: string }
  codes: CodeList[]
  groups?: { id: string; attributes: Attribute[] }[]
  classes: Class[]
}

export const TYPES = ['text', 'integer', 'real', 'boolean', 'date', 'datetime', 'code'] as const
/** What is chosen as a place, and the kinds that it stands for. */
export const PLACES = { point: ['point'], line: ['line', 'multiline'], surface: ['surface', 'multisurface'] } as const
export const ZOOMS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17]

const nothing = (): Words => ({ pl: '', en: '' })

export function attribute(): Attribute {
  return {
    name: '',
    type: 'text',
    label: nothing(),
    help: nothing(),
    codes: '',
    unit: '',
    required: false,
    many: false,
    sought: false,
    visibility: 'public',
    legal: '',
    example: '',
    pattern: '',
    checksum: '',
    min: null,
    max: null,
    decimals: null,
    kinds: [],
  }
}

export const code = (): Code => ({ code: '', pl: '', en: '', valid_from: '', valid_to: '' })

export function rule(id: string, check: Check | null): Rule {
  return { id, text: nothing(), severity: 'hard', legal: '', when: {}, require: [], check }
}

export function place(label: Words): Attribute {
  return { ...attribute(), name: 'geometria', type: 'geometry', kinds: ['point'], required: true, label }
}

export function blank(keeper: string): Declaration {
  return {
    id: '',
    label: nothing(),
    legal: '',
    keeper,
    kept: true,
    approval: 'none',
    duty: 'voluntary',
    publication: 'full',
    xml: { prefix: '', namespace: '', identifier: 'IdentyfikatorIIP' },
    codes: [],
    classes: [
      {
        id: '',
        name: '',
        label: nothing(),
        help: nothing(),
        attributes: [place({ pl: 'położenie', en: 'place' })],
        title: [{ text: '' }],
        rules: [],
        tile: { groups: ['rejestry'], minzoom: 13, maxzoom: 17, attributes: [] },
        workflow: null,
      },
    ],
  }
}

/** The attribute that is an entry's place. */
export function placeOf(cls: Class): Attribute | undefined {
  return cls.attributes.find((each) => each.type === 'geometry' && (each.main || each.name === 'geometria'))
}

/** The attributes of a class that people fill in, with those that it shares with other classes. */
export function filled(doc: Declaration, cls: Class): Attribute[] {
  const shared = (cls.include ?? []).flatMap((id) => doc.groups?.find((group) => group.id === id)?.attributes ?? [])
  return [...shared, ...cls.attributes].filter((each) => each !== placeOf(cls))
}

export const codesOf = (doc: Declaration, a: Attribute): Code[] => doc.codes.find((list) => list.id === a.codes)?.values ?? []
