// What an official publishes is on the open map of everybody else at once, without a reload.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { BASE, open, pixels, settled, shot, visit } from '../support/browser.mjs'
import { inBuilding, query, style } from '../support/places.mjs'

/** Logins and passwords of the demonstration, which the server writes into its folder. */
const accounts = process.env.INFOSTRADA_ACCOUNTS

describe('an open map', { skip: accounts ? false : 'INFOSTRADA_ACCOUNTS names the file with the accounts of the demonstration' }, () => {
  let browser
  before(async () => (browser = await open()))
  after(() => browser.close())

  test('shows a tree that an official publishes meanwhile', async () => {
    const house = await inBuilding()
    const place = { lon: house.lon + 0.00025, lat: house.lat - 0.0002 }
    const { page, close, account } = await visit(browser, query(place, 19, '&warstwy=drzewa'))
    await settled(page)
    await page.getByRole('tab', { name: 'Obiekty' }).click()
    await page.waitForTimeout(1500)
    const before = await page.locator('.object').count()
    const marker = `proba-${Date.now()}`
    await page.evaluate((text) => (window.marker = text), marker)
    const where = new URL(page.url()).search

    const password = new RegExp(`^\\s*anna\\s+(\\S+)`, 'm').exec(readFileSync(accounts, 'utf8'))[1]
    const json = { 'content-type': 'application/json', accept: 'application/json' }
    const session = await fetch(`${BASE}/api/v1/session`, { method: 'POST', headers: json, body: JSON.stringify({ login: 'anna', password }) })
    assert.equal(session.status, 200, await session.clone().text())
    const cookie = session.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
    const me = await (await fetch(`${BASE}/api/v1/session`, { headers: { cookie } })).json()
    const write = { ...json, cookie, 'x-csrf-token': me.csrf }
    const body = { type: 'Feature', geometry: { type: 'Point', coordinates: [place.lon, place.lat] }, properties: { numer: marker, gatunek: 'tilia_cordata', zarzadca: 'Gmina', status: 'rosnie' } }
    const saved = await fetch(`${BASE}/api/v1/registers/drzewa/classes/drzewa_drzewo/features`, { method: 'POST', headers: write, body: JSON.stringify(body) })
    assert.ok(saved.ok, `${saved.status} ${await saved.clone().text()}`)

    await page.getByText(/Dane zmienione o \d{2}:\d{2}/).first().waitFor()
    await page.waitForFunction((count) => document.querySelectorAll('.object').length > count, before)
    await settled(page)
    await shot(page, 'live')
    assert.equal(await page.evaluate(() => window.marker), marker, 'the page was loaded anew')
    assert.equal(new URL(page.url()).search, where, 'the map moved')
    assert.deepEqual(account.errors, [])
    await close()
  })
})
