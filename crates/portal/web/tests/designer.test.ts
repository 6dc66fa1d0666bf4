// What the register designer makes of words, of rows from a spreadsheet and of a declaration.
import { expect, test } from 'vitest'
import { attribute, blank, type Declaration } from '../src/office/designer/declaration'
import { own, stepOf } from '../src/office/designer/faults'
import { camel, derived, derivedClass, forget, rename, snake } from '../src/office/designer/names'
import { rows } from '../src/office/designer/sheet'
import { held, sent } from '../src/office/designer/stored'
import { toml } from '../src/office/designer/toml'
import { judge, title } from '../src/office/designer/trial'
import { drawn } from '../src/office/designer/schema'

function benches(): Declaration {
  const doc = blank('gmina')
  doc.label.pl = 'Ławki miejskie'
  Object.assign(doc, { id: 'j0461011_lawki', xml: { prefix: 'law', namespace: 'urn:law:1', identifier: 'IdentyfikatorIIP' } })
  const [cls] = doc.classes
  if (!cls) throw new Error('a blank declaration has a class')
  Object.assign(cls, { id: 'j0461011_lawki_lawka', name: 'LAW_Lawka' })
  cls.label.pl = 'Ławki'
  cls.attributes.push(
    { ...attribute(), name: 'numer', required: true, label: { pl: 'numer', en: '' } },
    { ...attribute(), name: 'rok', type: 'integer', min: 1950, label: { pl: 'rok', en: '' } },
  )
  cls.title = [{ text: 'nr {numer}{rok!1950}' }]
  return doc
}
function first(doc: Declaration) {
  const [cls] = doc.classes
  if (!cls) throw new Error('a declaration has a class')
  return cls
}

test('names are made from words without Polish letters', () => {
  expect(camel('Data przeglądu rocznego')).toBe('dataPrzegladuRocznego')
  expect(camel('2. próba')).toBe('n2Proba')
  expect(snake('Źródła ciepła w budynkach gminnych', 20)).toBe('zrodla_ciepla_w')
  expect(derived('0461011', 'Ławki miejskie').id).toBe('j0461011_lawki_miejskie')
  expect(derivedClass('j0461011_lawki', 'law', 'Ławki')).toEqual({ id: 'j0461011_lawki_lawki', name: 'LAW_Lawki' })
})

test('rows of a spreadsheet become codes, with one, two or three columns', () => {
  expect(rows('drewniane\nmetalowe z oparciem').map(({ code }) => code)).toEqual(['drewniane', 'metaloweZOparciem'])
  expect(rows('dr\tdrewniane\twooden\r\n')).toMatchObject([{ code: 'dr', pl: 'drewniane', en: 'wooden' }])
  expect(rows('1;tak\n2;nie')).toMatchObject([{ code: '1', pl: 'tak' }, { code: '2', pl: 'nie' }])
})

test('a declaration comes back from the server as it was', () => {
  const doc = benches()
  const tree = sent(doc)
  expect(tree['label']).toEqual({ pl: 'Ławki miejskie', en: 'Ławki miejskie' })
  expect(held(tree)).toEqual(doc)
  const strange = { ...tree, groups: [{ id: 'g', attributes: [] }], classes: [{ ...(tree['classes'] as object[])[0], aliases: ['X'] }] }
  expect(sent(held(strange) ?? doc)).toEqual(strange)
})

test('a renamed attribute is renamed wherever it is named, and a removed one forgotten', () => {
  const cls = first(benches())
  cls.rules.push({ id: 'R', text: { pl: '', en: '' }, severity: 'hard', legal: '', when: { numer: ['1'] }, require: ['numer'], check: { unique: { attributes: ['numer'] } } })
  rename(cls, 'numer', 'numerLawki')
  expect(cls.title[0]?.text).toBe('nr {numerLawki}{rok!1950}')
  expect(cls.rules[0]).toMatchObject({ when: { numerLawki: ['1'] }, require: ['numerLawki'], check: { unique: { attributes: ['numerLawki'] } } })
  forget(cls, 'numerLawki')
  expect(cls.title[0]?.text).toBe('nr {rok!1950}')
})

test('mistakes have their places and their steps', () => {
  const doc = benches()
  const around = { unit: '0461011', isNew: true, taken: [] as string[] }
  expect(own(doc, around)).toEqual([])
  first(doc).attributes.push({ ...attribute(), name: 'Numer', label: { pl: 'Numer', en: '' } })
  expect(own(doc, around).map(({ pointer }) => pointer)).toEqual(['/classes/0/attributes/3/name'])
  expect(own(doc, { ...around, taken: [doc.id] }).map(({ pointer }) => pointer)).toContain('/id')
  expect(stepOf(doc, '/classes/0/attributes/0/kinds')).toBe('klasa')
  expect(stepOf(doc, '/classes/0/attributes/1')).toBe('atrybuty')
})

test('a sample entry is held against the fields and called by its title', () => {
  const doc = benches()
  const cls = first(doc)
  expect(judge(cls, drawn(doc, cls), { rok: '19' }).map(({ name }) => name)).toEqual(['numer', 'rok'])
  expect(judge(cls, drawn(doc, cls), { numer: '7', rok: '1990' })).toEqual([])
  expect(title(cls, drawn(doc, cls), { numer: '7', rok: '1950' })).toBe('nr 7')
})

test('the text of a declaration is TOML as in the register files', () => {
  const text = toml(sent(benches()))
  expect(text).toContain('label = { pl = "Ławki miejskie", en = "Ławki miejskie" }')
  expect(text).toContain('[[classes]]\nid = "j0461011_lawki_lawka"')
})
