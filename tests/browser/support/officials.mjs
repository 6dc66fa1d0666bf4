// Officials of the demonstration: their passwords, their browsers, and their requests beside the browser.
import { readFileSync } from 'node:fs'
import { BASE, visit } from './browser.mjs'

/** Where the demonstration wrote the accounts; without it nobody can sign in. */
const FILE = process.env.INFOSTRADA_ACCOUNTS
export const NO_ACCOUNTS = FILE ? false : 'INFOSTRADA_ACCOUNTS does not say where demo-konta.txt is'

const made = new Map()

export function password(login) {
  const line = readFileSync(FILE, 'utf8').split('\n').map((each) => each.trim().split(/\s+/))
  return made.get(login) ?? line.find(([name]) => name === login)?.[1]
}

/** A session beside the browser, for what a test needs to be there or wants to know. */
export async function session(login) {
  const json = { 'content-type': 'application/json', accept: 'application/json' }
  const entered = await fetch(`${BASE}/api/v1/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ login, password: password(login) }),
  })
  const cookie = entered.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  const { csrf } = await entered.json()
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${BASE}${path}`, {
      method,
      headers: { ...json, cookie, 'x-csrf-token': csrf, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    const data = text === '' ? null : JSON.parse(text)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 800)}`)
    return { data, headers: response.headers, status: response.status }
  }
}

/** A colleague of Anna's in the same unit, made by the administrator. */
export async function colleague() {
  const login = `zbyszek${Date.now().toString(36)}`
  const ewa = await session('ewa')
  const person = await ewa('POST', '/api/v1/people', { login, name: 'Zbigniew Drugi', unit: '0499011' })
  await ewa('PUT', `/api/v1/people/${person.data.id}/roles`, { roles: [{ unit: '0499011', role: 'editor' }] })
  made.set(login, person.data.one_time_password)
  const own = await session(login)
  const next = `Kasztan-brzoza-${Date.now()}`
  await own('POST', '/api/v1/session/password', { old: person.data.one_time_password, new: next })
  made.set(login, next)
  return login
}

/** A page below /praca of somebody who has signed in. */
export async function atWork(browser, login, path, more = {}) {
  const visited = await visit(browser, `praca/${path}`, more)
  await visited.page.getByLabel('Login').fill(login)
  await visited.page.getByLabel('Hasło', { exact: true }).fill(password(login))
  await visited.page.getByRole('button', { name: 'Zaloguj' }).click()
  await visited.page.locator('main h1').waitFor()
  return visited
}
