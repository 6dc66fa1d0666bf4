// The map of another day: as the data stood at its end, said over the map, and left with one button.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { open, settled, shot, visit } from '../support/browser.mjs'
import { inBuilding, query } from '../support/places.mjs'

describe('a day that is over', () => {
  let browser
  before(async () => (browser = await open()))
  after(() => browser.close())

  test('is drawn as its data stood, is part of the link, and leads back to today', async () => {
    const { page, close, account } = await visit(browser, query(await inBuilding(), 18))
    const asked = []
    page.on('request', (request) => request.url().includes('/tiles/') && asked.push(request.url()))
    await settled(page)
    await page.getByRole('tab', { name: 'Warstwy' }).click()
    await page.getByLabel('Stan na dzień').fill('1990-01-01')
    await page.getByRole('button', { name: 'Pokaż', exact: true }).click()
    await page.getByText('Mapa pokazuje stan na 1 stycznia 1990.').first().waitFor()
    await settled(page)
    await shot(page, 'day')
    assert.ok(asked.some((url) => url.endsWith('?asOf=1990-01-01')), asked.join('\n'))
    assert.match(page.url(), /stan=1990-01-01/)
    await page.getByRole('tab', { name: 'Obiekty' }).click()
    await page.waitForTimeout(1500)
    assert.equal(await page.locator('.object').count(), 0, 'nothing had been surveyed by then')

    await page.getByRole('button', { name: 'Pokaż dzisiejszy' }).click()
    await settled(page)
    await page.locator('.object').first().waitFor()
    assert.doesNotMatch(page.url(), /stan=/)
    assert.deepEqual(account.errors, [])
    await close()
  })

  test('is the day of the cards as well, and what nobody knows of it is said', async () => {
    const place = await inBuilding()
    const { page, close, account } = await visit(browser, query(place, 19, `&co=${place.lon.toFixed(6)},${place.lat.toFixed(6)}`))
    await settled(page)
    const cards = page.getByRole('article')
    await cards.first().waitFor()
    const today = await cards.count()
    const asked = []
    page.on('request', (request) => request.url().includes('/api/co-tu-jest') && asked.push(request.url()))
    await page.goto(page.url().replace('co=', 'stan=2012-01-01&co='))
    await page.getByText('Karty pokazują stan na 1 stycznia 2012.').waitFor()
    await page.getByText('rejestr nie zna').waitFor()
    await settled(page)
    await shot(page, 'day-cards')
    assert.ok(asked.some((url) => url.endsWith('&asOf=2012-01-01')), asked.join('\n'))
    assert.ok((await cards.count()) < today, 'less was known then')

    // The page of an entry is that of the same day.
    await page.getByRole('button', { name: 'Pokaż dzisiejszy' }).click()
    await page.getByText('Karty pokazują stan').waitFor({ state: 'detached' })
    await page.waitForFunction((count) => document.querySelectorAll('article').length === count, today)
    assert.match(asked.at(-1), /&r=[\d.]+$/)
    assert.deepEqual(account.errors, [])
    await close()
  })

  test('that lies ahead is refused with the way out', async () => {
    const { page, close } = await visit(browser, query(await inBuilding(), 18))
    await settled(page)
    await page.getByRole('tab', { name: 'Warstwy' }).click()
    await page.getByLabel('Stan na dzień').fill('2999-01-01')
    await page.getByRole('button', { name: 'Pokaż', exact: true }).click()
    await page.getByText('Podaj dzień, który już minął').waitFor()
    assert.doesNotMatch(page.url(), /stan=/)
    await close()
  })
})
