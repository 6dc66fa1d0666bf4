// What is wrong with a declaration, each at its place: what the page can see itself at once, and what the server says.
import type { Problem } from '../client'
import { language } from '../../lib/i18n.svelte'
import { told, t } from '../words/t'
import { column, prefix } from './names'
import { filled, placeOf, type Class, type Declaration } from './declaration'

export interface Fault {
  /** JSON pointer into the declaration. */
  pointer: string
  text: string
  /** Not a mistake: something to know and agree to. */
  confirm?: boolean
  /** Told at once: it is what was just done that cannot be. */
  now?: boolean
}

export const STEPS = ['rejestr', 'klasa', 'atrybuty', 'reguly', 'wyglad', 'obieg', 'publikacja'] as const
export type StepName = (typeof STEPS)[number]

/** The id of the control that stands for a place in the document. */
export const fieldId = (pointer: string): string => `p${pointer.replaceAll('/', '-')}`

const RESERVED = ['id', 'fid', 'przestrzen_nazw', 'lokalny_id', 'wersja_id', 'start_obiekt', 'start_wersja', 'koniec_wersja', 'koniec_obiekt', 'import_id', 'linia', 'odcisk', 'reszta', 'zastapiona', 'zamknal_import', 'jednostka', 'stan_publikacji', 'zmiana_id', 'zamknela_zmiana', 'geom', 'web']

export function stepOf(doc: Declaration, pointer: string): StepName {
  const [, head, nr, part, item] = pointer.split('/')
  if (head === 'publication' || head === 'approval') return 'obieg'
  if (head === 'codes' || head === 'groups') return 'atrybuty'
  if (head !== 'classes') return head ? 'rejestr' : 'publikacja'
  if (part === 'rules') return 'reguly'
  if (part === 'title' || part === 'tile') return 'wyglad'
  if (part === 'workflow') return 'obieg'
  if (part !== 'attributes') return part ? 'klasa' : 'publikacja'
  const cls = doc.classes[Number(nr)]
  return cls && item !== undefined && cls.attributes[Number(item)] === placeOf(cls) ? 'klasa' : 'atrybuty'
}

/** Whose names are taken already, and what of the document is published. */
export interface Around {
  unit: string
  isNew: boolean
  taken: string[]
}

export function own(doc: Declaration, around: Around): Fault[] {
  const found: Fault[] = []
  const add = (pointer: string, text: string) => found.push({ pointer, text })
  if (!doc.label.pl.trim()) add('/label/pl', t('pr.fault.label'))
  if (doc.label.pl.trim() && !doc.id) add('/id', t('pr.fault.id'))
  if (around.isNew && doc.id && !doc.id.startsWith(prefix(around.unit))) add('/id', t('pr.fault.prefix', { prefix: prefix(around.unit) }))
  else if (around.isNew && doc.id && !/^[a-z][a-z0-9_]*$/.test(doc.id)) add('/id', t('pr.fault.id.form'))
  if (around.isNew && around.taken.includes(doc.id)) add('/id', t('pr.fault.taken', { id: doc.id }))
  doc.classes.forEach((cls, nr) => ofClass(doc, cls, `/classes/${nr}`, add))
  doc.codes.forEach((list, nr) => {
    if (list.values.length === 0) add(`/codes/${nr}/values`, t('pr.fault.codes.none'))
    list.values.forEach((value, row) => {
      const at = `/codes/${nr}/values/${row}`
      if (!value.pl.trim()) add(`${at}/pl`, t('pr.fault.code.label'))
      else if (!value.code.trim()) add(`${at}/code`, t('pr.fault.code.empty'))
      if (value.code && list.values.findIndex((each) => each.code === value.code) < row) add(`${at}/code`, t('pr.fault.code.twice', { code: value.code }))
    })
  })
  return found
}

function ofClass(doc: Declaration, cls: Class, at: string, add: (pointer: string, text: string) => void) {
  if (!cls.label.pl.trim()) add(`${at}/label/pl`, t('pr.fault.class'))
  const fields = filled(doc, cls)
  if (fields.length === 0) add(`${at}/attributes`, t('pr.fault.attributes'))
  const place = placeOf(cls)
  if (place && place.kinds.length === 0) add(`${at}/attributes/${cls.attributes.indexOf(place)}/kinds`, t('pr.fault.place'))
  const columns = cls.attributes.map((each) => column(each.name))
  cls.attributes.forEach((a, nr) => {
    const here = `${at}/attributes/${nr}`
    const name = columns[nr] ?? ''
    if (!a.label.pl.trim()) add(`${here}/label/pl`, t('pr.fault.attribute'))
    else if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(a.name)) add(`${here}/name`, t('pr.fault.name'))
    else if (columns.indexOf(name) < nr) add(`${here}/name`, t('pr.fault.name.twice', { name: a.name }))
    else if (a !== place && RESERVED.includes(name)) add(`${here}/name`, t('pr.fault.reserved', { name: a.name }))
    if (a.type === 'code' && !a.codes) add(`${here}/codes`, t('pr.fault.codes'))
    for (const key of ['min', 'max', 'decimals'] as const) if (Number.isNaN(a[key])) add(`${here}/${key}`, t('pr.fault.number'))
    if (a.min !== null && a.max !== null && a.min > a.max) add(`${here}/max`, t('pr.fault.range'))
  })
  cls.rules.forEach((rule, nr) => {
    const here = `${at}/rules/${nr}`
    if (!rule.text.pl.trim()) add(`${here}/text/pl`, t('pr.fault.rule.text'))
    if (!rule.check && rule.require.length === 0) add(`${here}/require`, t('pr.fault.rule.require'))
    const said = Object.values(rule.check ?? {})[0]
    const missing = Object.entries(said ?? {}).some(([, value]) => value === '' || (Array.isArray(value) && value.length === 0 && 'attributes' in (said ?? {})))
    if (missing) add(`${here}/check`, t('pr.fault.rule.check'))
  })
  if (cls.workflow && cls.workflow.start.length === 0) add(`${at}/workflow/start`, t('pr.fault.flow.start'))
}

/** What the server refused. A place that it names by words only is looked up in the document. */
export function refused(doc: Declaration, problem: Problem): Fault[] {
  const polish = language() === 'pl'
  if (problem.code === 'register_exists') return [{ pointer: '/id', text: problem.detail }]
  return (problem.violations ?? []).map((each) => {
    const text = typeof each.text === 'string' ? (polish ? each.text : 'text_en' in each ? each.text_en : each.text) : told(each.text)
    const sentence = typeof each.text === 'string' ? each.text : each.text.pl
    const pointer = located(doc, each.pointer ?? '', sentence)
    // At its field the technical name of the place says nothing new.
    if (each.code === 'would_destroy') return { pointer, text: /\/\d+\/|^\/codes/.test(pointer) ? text.replace(/^[\w.]+: /, '') : text, now: true }
    if (each.code !== 'confirm_more_public') return { pointer, text }
    return { pointer, text: text.replace(/ (Potwierdź to parametrem|Confirm it with) confirm=more_public\./, ''), confirm: true }
  })
}

function located(doc: Declaration, pointer: string, sentence: string): string {
  const [, head, nr, ...rest] = pointer.split('/')
  if (head !== 'classes' || nr === undefined || rest.length > 0) return pointer
  const cls = doc.classes[Number(nr)]
  const named = /[Aa]trybut\w* „?(\w+)/.exec(sentence)?.[1]
  if (!cls || !named) return pointer
  const at = cls.attributes.findIndex((each) => each.name === named)
  if (at >= 0) return `${pointer}/attributes/${at}/name`
  if (cls.title.some((line) => line.text.includes(`{${named}`))) return `${pointer}/title`
  const rule = cls.rules.findIndex((each) => JSON.stringify(each).includes(`"${named}"`))
  if (rule >= 0) return `${pointer}/rules/${rule}`
  return cls.tile?.attributes.includes(named) ? `${pointer}/tile` : pointer
}
