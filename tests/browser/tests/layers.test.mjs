// Layers, legend and the list of what is in view: they say what the map shows.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, faults, open, pixels, settled, shot, visit } from '../support/browser.mjs'
import { inBuilding, onLine, query, style } from '../support/places.mjs'


describe('the panel', () => {
  let browser
  let house
  let water
  before(async () => {
    browser = await open()
    house = await inBuilding()
    water = await onLine('ges_przewod_wodociagowy')
  })
  after(() => browser.close())

  test('fades a layer, keeps it in the address and brings it back from there', async () => {
    const { page, close, account } = await visit(browser, query(water, 18.2))
    await settled(page)
    const { metadata } = await style('jasny')
    const { barwa, pl } = metadata['infostrada:grupy'].find((group) => group.id === 'woda')
    const full = await pixels(browser, page, barwa)
    await page.getByRole('tab', { name: 'Warstwy' }).click()
    await page.getByRole('button', { name: `Krycie i kolejność: ${pl}` }).click()
    const slider = page.getByRole('slider', { name: `Krycie warstwy ${pl}` })
    await slider.focus()
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowLeft')
    await settled(page)
    await shot(page, 'layers-opacity')
    assert.match(page.url(), /krycie=woda:30/)
    assert.ok((await pixels(browser, page, barwa)) < full / 2, 'the pipe is as strong as before')
    assert.deepEqual(await faults(page), [])
    const again = await visit(browser, new URL(page.url()).search)
    await settled(again.page)
    assert.ok((await pixels(browser, again.page, barwa)) < full / 2, 'the address did not bring the opacity')
    await again.close()
    assert.deepEqual(account.errors, [])
    await close()
  })

  test('changes the order of layers by buttons, in the address too, and takes it back', async () => {
    const { page, close } = await visit(browser, query(water, 18.2))
    await settled(page)
    await page.getByRole('tab', { name: 'Warstwy' }).click()
    await page.getByRole('button', { name: 'Krycie i kolejność: Sieć gazowa' }).click()
    await page.getByRole('button', { name: 'Przenieś wyżej: Sieć gazowa' }).click()
    await settled(page)
    assert.match(page.url(), /kolejnosc=gaz,kanal/)
    const names = await page.getByRole('group', { name: 'Uzbrojenie terenu' }).getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.closest('label').textContent.trim()))
    assert.ok(names.findIndex((name) => /gazowa/.test(name)) < names.findIndex((name) => /kanalizacyjna/.test(name)))
    await page.getByRole('button', { name: 'Przenieś niżej: Sieć gazowa' }).click()
    assert.doesNotMatch(page.url(), /kolejnosc/)
    await close()
  })

  test('shows a legend of what is in view only', async () => {
    const { page, close, account } = await visit(browser, query(water, 19, '&warstwy=woda,budynki'))
    await settled(page)
    await page.getByRole('tab', { name: 'Legenda' }).click()
    await page.getByRole('heading', { name: /Sieć wodociągowa/ }).waitFor()
    await page.getByText('Przewody wodociągowe').waitFor()
    await shot(page, 'legend')
    assert.equal(await page.getByRole('heading', { name: /Sieć gazowa/ }).count(), 0)
    assert.deepEqual(await faults(page), [])
    assert.deepEqual(account.violations, [])
    await page.goto(`${BASE}/mapa${query(water, 19)}`)
    await settled(page)
    await page.getByRole('tab', { name: 'Legenda' }).click()
    await page.getByRole('heading', { name: /Sieć gazowa/ }).waitFor()
    await shot(page, 'legend-all')
    await close()
  })

  test('lists exactly the buildings that the map shows, and follows the map', async () => {
    const { page, close, account } = await visit(browser, query(house, 18.2))
    await settled(page)
    await page.getByRole('tab', { name: 'Obiekty' }).click()
    const section = page.getByRole('region', { name: /^Budynki/ }).first()
    for (const zoom of [18.2, 17]) {
      await page.goto(`${BASE}/mapa${query(house, zoom)}`)
      await settled(page)
      await page.getByRole('tab', { name: 'Obiekty' }).click()
      await section.waitFor()
      await settled(page)
      const listed = Number(/(\d+)/.exec(await section.getByRole('heading').textContent())[1])
      // The edges of the view, half a line's width in and out.
      const box = await page.locator('.maplibregl-canvas').boundingBox()
      const degrees = 360 / (512 * 2 ** zoom)
      const inView = async (margin) => {
        const east = ((box.width / 2 + margin) * degrees)
        const north = east * ((box.height / 2 + margin) / (box.width / 2 + margin)) * Math.cos((house.lat * Math.PI) / 180)
        const answer = await fetch(`${BASE}/collections/egb_budynek/items?limit=1&bbox=${[house.lon - east, house.lat - north, house.lon + east, house.lat + north]}`, { headers: { accept: 'application/geo+json' } })
        return (await answer.json()).numberMatched
      }
      const [least, most] = [await inView(-3), await inView(3)]
      assert.ok(least > 0 && least <= listed && listed <= most, `${listed} buildings are listed at ${zoom}, there are ${least} to ${most}`)
    }
    await shot(page, 'list')
    assert.deepEqual(await faults(page), [])
    assert.deepEqual(account.errors, [])
    await close()
  })

  test('walks through the list by arrows, marks what is pointed at, and opens its card by Enter', async () => {
    const { page, close } = await visit(browser, query(house, 19))
    await settled(page)
    const { metadata } = await style('jasny')
    // The band of the mark lets a part of the ground through.
    const [ink, ground] = ['zaznaczenie', 'tlo'].map((name) => metadata[`infostrada:${name}`])
    const part = (hex, at) => parseInt(hex.slice(at, at + 2), 16)
    const band = `#${[1, 3, 5].map((at) => Math.round(0.6 * part(ink, at) + 0.4 * part(ground, at)).toString(16).padStart(2, '0')).join('')}`
    const marked = () => pixels(browser, page, band)
    await page.getByRole('tab', { name: 'Obiekty' }).click()
    const section = page.getByRole('region', { name: /^Budynki/ }).first()
    await section.waitFor()
    const before = await marked()
    await section.getByRole('button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await settled(page)
    await shot(page, 'list-marked')
    assert.ok((await marked()) > before + 100, 'what is pointed at is not marked')
    const title = await page.evaluate(() => document.activeElement.textContent.trim())
    await page.keyboard.press('Enter')
    const card = page.locator('article.open').first()
    await card.waitFor()
    assert.ok((await card.getByRole('button').first().textContent()).includes(title))
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'panel')
    await close()
  })

  test('says honestly that nothing is in view, and what to do', async () => {
    const { page, close } = await visit(browser, query(house, 19, '&warstwy='))
    await settled(page)
    for (const tab of ['Obiekty', 'Legenda']) {
      await page.getByRole('tab', { name: tab }).click()
      await page.getByText('W tym widoku nie ma obiektów z wybranych warstw. Przybliż mapę lub włącz inne warstwy.').waitFor()
    }
    await shot(page, 'list-empty')
    await close()
  })

  test('shows fifty of a kind at first and says so', async () => {
    const { page, close } = await visit(browser, query(house, 16, '&warstwy=budynki'))
    await settled(page)
    await page.getByRole('tab', { name: 'Obiekty' }).click()
    await page.getByText(/\d+, pokazano 50/).first().waitFor()
    await page.getByRole('button', { name: /Pokaż kolejne \(\d+\) ?: Budynki/ }).first().click()
    await page.getByText(/\d+, pokazano 100|^\d+$/).first().waitFor()
    await close()
  })
})
