// People of the demonstration at work: their passwords, signing in, and changes that they make beside the browser.
import { readFileSync } from 'node:fs'
import assert from 'node:assert/strict'
import { BASE, visit } from './browser.mjs'

const FILE = process.env.INFOSTRADA_ACCOUNTS

/** Login → password; nothing where nobody said where they stand. */
export const accounts = FILE
  ? Object.fromEntries(
      readFileSync(FILE, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((words) => words.length > 2)
        .map(([login, password]) => [login, password]),
    )
  : null
export const skip = accounts ? false : 'INFOSTRADA_ACCOUNTS does not name the file with the passwords'

/** Fills the form of the door; what comes of it is for the test to see. */
export async function fill(page, login, password = accounts[login]) {
  await page.getByLabel('Login').fill(login)
  await page.getByLabel('Hasło', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
}

/** A browser of its own in which somebody works. */
export async function at(browser, login, path = '', size = {}) {
  const opened = await visit(browser, `praca${path}`, size)
  await fill(opened.page, login)
  await opened.page.locator('main h1').first().waitFor()
  await opened.page.locator('header .account').waitFor()
  return opened
}

/** A person's programs: the API with a session of its own. */
export async function api(login) {
  const signed = await fetch(`${BASE}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: accounts[login] }),
  })
  assert.equal(signed.status, 200, `${login} cannot sign in`)
  const cookie = signed.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  const { csrf } = await signed.json()
  return async (method, path, body) => {
    const headers = { cookie, 'x-csrf-token': csrf, ...(body ? { 'content-type': 'application/json' } : {}) }
    const response = await fetch(`${BASE}/api/v1${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: response.status, body: await response.json().catch(() => null) }
  }
}

/** An address whose postal code Anna wants changed, waiting for approval. */
export async function waiting(title, code, nth) {
  const anna = await api('anna')
  const list = await anna('GET', '/registers/emuia/classes/emuia_punkt_adresowy/features?limit=40')
  const entry = list.body.features[nth]
  const change = { op: 'zmien', class: 'emuia_punkt_adresowy', id: entry.id, base: entry.version, properties: { kodPocztowy: code } }
  const opened = await anna('POST', '/changesets', { unit: entry.unit, title, reason: 'Pismo poczty', changes: [change] })
  assert.equal(opened.status, 201, JSON.stringify(opened.body))
  const sent = await anna('POST', `/changesets/${opened.body.id}/submit`)
  assert.equal(sent.body.state, 'zgloszony', JSON.stringify(sent.body))
  return { id: opened.body.id, entry: entry.id }
}

/** What everybody reads of an address. */
export async function published(id) {
  const response = await fetch(`${BASE}/collections/emuia_punkt_adresowy/items/${encodeURIComponent(id)}?f=json`)
  return (await response.json()).properties
}
