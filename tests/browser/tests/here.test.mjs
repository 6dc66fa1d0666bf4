// „Co tu jest”: what a click on the map answers, and what happens when something fails.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, settled, shot, visit } from '../support/browser.mjs'
import { extent, inBuilding, onLine, query } from '../support/places.mjs'

/** Clicks the middle of the map. */
async function clickCentre(page) {
  const box = await page.locator('.maplibregl-canvas').boundingBox()
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

describe('a click on the map', () => {
  let browser
  before(async () => {
    browser = await open()
  })
  after(() => browser.close())

  test('on a building shows its card and draws it', async () => {
    const { page, close, account } = await visit(browser, query(await inBuilding(), 19))
    await settled(page)
    await clickCentre(page)
    const card = page.getByRole('article').first()
    await card.waitFor()
    await settled(page)
    await shot(page, 'card')
    assert.match(await page.getByRole('status').textContent(), /Znaleziono: \d+ obiekt/)
    assert.match(page.url(), /co=/)
    assert.ok((await page.getByRole('heading', { level: 3 }).count()) > 0)
    assert.ok((await page.getByRole('link', { name: /Strona obiektu/ }).count()) > 0)
    assert.deepEqual(account.errors, [])
    await close()
  })

  test('on a pipe puts the pipe first', async () => {
    const { page, close } = await visit(browser, query(await onLine('ges_przewod_wodociagowy'), 20))
    await settled(page)
    await clickCentre(page)
    await page.getByRole('article').first().waitFor()
    await settled(page)
    await shot(page, 'card-pipe')
    assert.match(await page.getByRole('heading', { level: 3 }).first().textContent(), /wodoci/i)
    await close()
  })

  test('can be shared: the address brings the same place and the same card', async () => {
    const { page, close } = await visit(browser, query(await inBuilding(), 19))
    await settled(page)
    await clickCentre(page)
    const title = await page.getByRole('article').first().getByRole('button').first().textContent()
    const again = await visit(browser, new URL(page.url()).search)
    assert.equal(await again.page.getByRole('article').first().getByRole('button').first().textContent(), title)
    await again.close()
    await close()
  })

  test('is told in English to readers of English, and again when they change the language', async () => {
    const place = await inBuilding()
    const { page, close, account } = await visit(browser, query(place, 19, `&co=${place.lon.toFixed(6)},${place.lat.toFixed(6)}&jezyk=en`))
    await settled(page)
    await page.getByRole('heading', { level: 3, name: 'Buildings', exact: true }).waitFor()
    assert.equal(await page.getByRole('heading', { level: 3, name: 'Budynki', exact: true }).count(), 0)
    await shot(page, 'card-english')
    await page.getByRole('button', { name: /polski/i }).click()
    await page.getByRole('heading', { level: 3, name: 'Budynki', exact: true }).waitFor()
    assert.deepEqual(account.errors, [])
    await close()
  })

  test('where there is nothing says so and what to do', async () => {
    const { nowhere } = await extent()
    const { page, close } = await visit(browser, query(nowhere, 18))
    await settled(page)
    await clickCentre(page)
    await page.getByText('W tym miejscu nie ma żadnych obiektów.').first().waitFor()
    await shot(page, 'empty')
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('nie ma żadnych obiektów'))
    await close()
  })

  test('that the server cannot answer says so, with the number of the event and a second try', async () => {
    const { page, close } = await visit(browser, query(await inBuilding(), 19))
    await settled(page)
    await page.route('**/api/co-tu-jest*', (route) => route.fulfill({ status: 503, headers: { 'x-request-id': 'proba-7' }, body: '' }))
    await clickCentre(page)
    await page.getByText('Nie udało się sprawdzić tego miejsca.').first().waitFor()
    await page.getByText('Numer zdarzenia: proba-7').waitFor()
    await shot(page, 'error-here')
    await page.unroute('**/api/co-tu-jest*')
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click()
    await page.getByRole('article').first().waitFor()
    await close()
  })

  test('on a broken map: failing tiles are announced with the time, and a second try mends them', async () => {
    const { nowhere } = await extent()
    const { page, close } = await visit(browser, query(nowhere, 18))
    await settled(page)
    await page.route('**/tiles/zasadnicza/*/*/*', (route) => route.fulfill({ status: 500, body: '' }))
    await page.goto(`${BASE}/mapa${query(await inBuilding(), 18)}`)
    const notice = page.getByText(/Część mapy jest chwilowo niedostępna \(od \d/).first()
    await notice.waitFor()
    await shot(page, 'error-tiles')
    await page.unroute('**/tiles/zasadnicza/*/*/*')
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click()
    await settled(page)
    assert.equal(await page.getByRole('button', { name: 'Spróbuj ponownie' }).count(), 0)
    await close()
  })
})
