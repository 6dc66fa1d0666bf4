// Which units a person administers: a regional administrator every one, others those that their rights name.
import { catalogue } from '../catalogue.svelte'
import type { Schemas } from '../client'
import { session, type Action } from '../session.svelte'

type Unit = Schemas['Unit']

/** Units that exist today and in which the person may do this. */
export function within(action: Action): Unit[] {
  const named = session.units(action)
  const everywhere = session.can('manage_units')
  return catalogue.units
    .filter((unit) => unit.active && (everywhere || named.includes(unit.id)))
    .sort((a, b) => a.name.localeCompare(b.name, 'pl'))
}

export const reaches = (action: Action, unit: string): boolean => session.can('manage_units') || session.units(action).includes(unit)

/** The ids of what stands below a unit, however deep. */
export function below(unit: string): string[] {
  const next = catalogue.units.filter((each) => each.parent === unit).map((each) => each.id)
  return [...next, ...next.flatMap(below)]
}

/** A choice of units for a list. */
export const options = (units: Unit[]): [string, string][] => units.map((unit) => [unit.id, unit.name])
