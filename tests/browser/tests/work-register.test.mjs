// A register's table reaches everything that an official may read: entries that are not published, and internal attributes.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { open, shot } from '../support/browser.mjs'
import { api, at, skip } from '../support/office.mjs'

describe('the table of a register', { skip }, () => {
  let browser
  before(async () => {
    browser = await open()
  })
  after(() => browser?.close())

  test('finds an internal entry by an internal attribute, and sorts it among the others', async () => {
    const stamp = String(Date.now()).slice(-7)
    const anna = await api('anna')
    const tree = (number, more) => ({
      properties: { numer: number, gatunek: 'acer_campestre', zarzadca: 'Zarząd Zieleni', status: 'rosnie', uwagiWewnetrzne: `Kontrola ${stamp}` },
      geometry: { type: 'Point', coordinates: [18.5757 + Math.random() / 1000, 53.1101] },
      ...more,
    })
    for (const body of [tree(`Q2-${stamp}`, { published: 'wewnetrzny' }), tree(`Q1-${stamp}`), tree(`Q3-${stamp}`)]) {
      const answer = await anna('POST', '/registers/drzewa/classes/drzewa_drzewo/features', body)
      assert.equal(answer.status, 201, JSON.stringify(answer.body))
    }
    const { page, close } = await at(browser, 'anna', '/rejestr/drzewa/drzewa_drzewo')
    await page.getByText('Filtry i widoki').click()
    await page.getByLabel('Atrybut').selectOption('uwagiWewnetrzne')
    await page.getByLabel('Wartość').fill(`Kontrola ${stamp}`)
    await page.getByRole('button', { name: 'Dodaj warunek' }).click()
    await page.getByText('Pasuje: 3').first().waitFor()
    await page.getByLabel('numer drzewa', { exact: true }).check()
    const number = page.getByRole('columnheader', { name: 'numer drzewa' })
    await number.getByRole('button').click()
    await page.waitForFunction(() => document.querySelector('th[aria-sort="ascending"]') !== null)
    const rows = page.locator('tbody tr')
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 3)
    const told = await rows.evaluateAll((all) => all.map((row) => row.textContent))
    assert.deepEqual(told.map((text) => /Q\d/.exec(text)?.[0]), ['Q1', 'Q2', 'Q3'], told.join('\n'))
    assert.match(told[1], /wewnętrzny/)
    await shot(page, 'praca-rejestr-wewnetrzne')
    await number.getByRole('button').click()
    await page.waitForFunction(() => document.querySelector('th[aria-sort="descending"]') !== null)
    await page.waitForFunction(() => /Q3/.test(document.querySelector('tbody tr')?.textContent ?? ''))
    // The public file would not know the condition.
    assert.equal(await page.getByRole('link', { name: /Pobierz CSV/ }).count(), 0)
    await page.getByRole('button', { name: /Usuń warunek/ }).click()
    await page.getByRole('link', { name: /Pobierz CSV/ }).waitFor()
    await close()
  })
})
