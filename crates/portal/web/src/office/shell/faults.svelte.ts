// What is wrong with a form, each at its field: what the page sees itself at once, and what the server refuses by its code.
import { tick } from 'svelte'
import type { Problem } from '../client'

export class Faults<Name extends string> {
  at = $state.raw<Partial<Record<Name, string>>>({})
  /** What has no field of its own. */
  problem = $state.raw<Problem | null>(null)
  readonly #form: string
  readonly #codes: Readonly<Record<string, Name>>

  /** `form`: what the ids of its controls begin with; `codes`: which field a refusal is about. */
  constructor(form: string, codes: Readonly<Record<string, Name>>) {
    this.#form = form
    this.#codes = codes
  }

  id(name: Name): string {
    return `${this.#form}-${name}`
  }

  /** Shows these faults, goes to the first one, and says whether there are none. */
  clean(found: Partial<Record<Name, string | false>>): boolean {
    this.problem = null
    const kept = Object.entries(found).filter(([, text]) => text) as [Name, string][]
    this.at = Object.fromEntries(kept) as Partial<Record<Name, string>>
    const first = kept[0]?.[0]
    if (first) void tick().then(() => document.getElementById(this.id(first))?.focus())
    return !first
  }

  refuse(problem: Problem): void {
    const name = problem.code ? this.#codes[problem.code] : undefined
    if (name) this.clean({ [name]: problem.detail } as Partial<Record<Name, string>>)
    else this.problem = problem
  }
}
