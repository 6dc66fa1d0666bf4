// Who works here, what they may do, and what happens when the session ends in the middle of something.
import { dropAll } from './load/keep'
import { ask, client, remember, whenLost, type Answered, type Problem, type Schemas } from './client'

export type Action = Schemas['Action']

class Session {
  state = $state<'unknown' | 'nobody' | 'somebody' | 'failed'>('unknown')
  who = $state.raw<Schemas['Who'] | null>(null)
  rights = $state.raw<Schemas['Effective'][]>([])
  oidc = $state.raw<Schemas['Elsewhere'] | null>(null)
  problem = $state.raw<Problem | null>(null)
  /** The session has ended and the page waits for signing in again. */
  lost = $state(false)
  #waiting: ((again: boolean) => void)[] = []

  constructor() {
    whenLost(() => {
      if (this.state !== 'somebody') return Promise.resolve(false)
      this.lost = true
      return new Promise((resolve) => this.#waiting.push(resolve))
    })
  }

  async begin(): Promise<void> {
    const answer = await ask(client.GET('/api/v1/session'))
    if (!answer.ok) {
      this.problem = answer.problem
      this.state = 'failed'
      return
    }
    this.oidc = answer.data.oidc ?? null
    if (answer.data.signed_in && 'name' in answer.data) await this.#know(answer.data)
    else this.state = 'nobody'
  }

  async signIn(login: string, password: string, totp: string): Promise<Answered<Schemas['Who']>> {
    const answer = await ask(client.POST('/api/v1/session', { body: { login, password, ...(totp ? { totp } : {}) } }))
    if (answer.ok) {
      await this.#know(answer.data)
      this.lost = false
      this.#waiting.splice(0).forEach((resolve) => resolve(true))
    }
    return answer
  }

  async signOut(): Promise<Problem | null> {
    const answer = await ask(client.DELETE('/api/v1/session'))
    if (!answer.ok && answer.problem.status !== 401) return answer.problem
    // What was typed and not saved may hold personal data: it does not stay behind in this browser.
    for (const key of Object.keys(localStorage)) if (key.startsWith('infostrada.wpis/')) localStorage.removeItem(key)
    await dropAll()
    this.forget()
    return null
  }

  forget(): void {
    this.#waiting.splice(0).forEach((resolve) => resolve(false))
    remember(null)
    this.lost = false
    this.who = null
    this.rights = []
    this.state = 'nobody'
  }

  async #know(who: Schemas['Who']): Promise<void> {
    remember(who.csrf ?? null)
    this.who = who
    if (!who.must_change_password) {
      const me = await ask(client.GET('/api/v1/me'))
      this.rights = me.ok ? me.data.rights : []
    }
    this.state = 'somebody'
  }

  /** After the one-time password was changed. */
  async again(): Promise<void> {
    await this.begin()
  }

  /** Units in which the person may do something, in a register or in any. */
  units(action: Action, register?: string): string[] {
    const fits = this.rights.filter(
      (right) => right.actions.includes(action) && (!register || !right.register || right.register === register),
    )
    return [...new Set(fits.map((right) => right.unit))]
  }

  can(action: Action, register?: string): boolean {
    return this.units(action, register).length > 0
  }
}

export const session = new Session()
