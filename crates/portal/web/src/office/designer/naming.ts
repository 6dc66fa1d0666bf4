// Technical names follow the words while a register is not published and nobody wrote them by hand.
import type { Attribute, Class, CodeList, Declaration } from './declaration'
import { camel, derived, derivedClass, listId, rename } from './names'
import type { Project } from './project.svelte'

/** Makes a change to words (or to the unit), and lets the names of the register and its classes follow. */
export function follow(project: Project, change: () => void): void {
  const { doc } = project
  if (project.base) {
    change()
    return
  }
  const was = derived(project.unit, doc.label.pl)
  const classes = doc.classes.map((each) => derivedClass(doc.id, doc.xml.prefix, each.label.pl))
  change()
  const now = derived(project.unit, doc.label.pl)
  if (doc.id === was.id) doc.id = now.id
  if (doc.xml.prefix === was.prefix) doc.xml.prefix = now.prefix
  if (doc.xml.namespace === was.namespace) doc.xml.namespace = now.namespace
  doc.classes.forEach((each, nr) => {
    const name = derivedClass(doc.id, doc.xml.prefix, each.label.pl)
    if (each.id === classes[nr]?.id) each.id = name.id
    if (each.name === classes[nr]?.name) each.name = name.name
  })
}

/** The words of an attribute change: its name and those of its own code list follow, where they are not published. */
export function relabel(project: Project, cls: Class, a: Attribute, text: string): void {
  const before = a.label.pl
  const list = project.doc.codes.find((each) => each.id === a.codes)
  a.label.pl = text
  if (!project.published('attribute', a.name, cls.id) && a.name === camel(before)) {
    const name = camel(text)
    rename(cls, a.name, name)
    a.name = name
  }
  if (list && list.label.pl === before) list.label.pl = text
}

/** A new empty code list for an attribute. */
export function newList(doc: Declaration, a: Attribute): CodeList {
  const wanted = listId(doc.xml.prefix, a.label.pl)
  let id = wanted
  for (let nr = 2; doc.codes.some((each) => each.id === id); nr += 1) id = `${wanted}${nr}`
  const list: CodeList = { id, label: { pl: a.label.pl, en: '' }, values: [] }
  doc.codes.push(list)
  return list
}
