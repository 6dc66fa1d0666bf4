// What the map shows at each scale and in each look.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, pixels, settled, shot, visit } from '../support/browser.mjs'
import { extent, onLine, query, style } from '../support/places.mjs'

describe('the map', () => {
  let browser
  let water
  before(async () => {
    browser = await open()
    water = await onLine('ges_przewod_wodociagowy')
  })
  after(() => browser.close())

  test('opens on the whole of the data when the address names no place', async () => {
    const { page, close } = await visit(browser)
    await settled(page)
    await shot(page, 'start')
    const { centre } = await extent()
    await page.getByText(/PL-2000 strefa [5-8]/).waitFor()
    await page.getByRole('button', { name: 'Przybliż' }).click()
    await settled(page)
    const seen = new URL(page.url()).searchParams
    assert.ok(Math.abs(Number(seen.get('x')) - centre.lon) < 0.01, 'the middle of the map is not the middle of the data')
    await close()
  })

  test('is drawn before anything is fetched that is needed only later, and everything later comes by itself', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const asked = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${BASE}/mapa${query(water, 17)}`)
    await page.waitForFunction(() => document.querySelector('.maplibregl-canvas'))
    await page.getByRole('combobox', { name: /Szukaj adresu/ }).waitFor()
    const later = /\/assets\/(Hits|InView|Layers|Legend|Results|Bar|Tool|Measure|Print|Share|Live)-/
    assert.deepEqual(asked.filter((path) => later.test(path)), [])
    await page.getByRole('group', { name: 'Narzędzia mapy' }).waitFor()
    await context.close()
  })

  for (const [zoom, what] of [[16, 'a town'], [18.2, 'letters on the pipes'], [20, 'diameters on the pipes']]) {
    test(`shows ${what} at zoom ${zoom}`, async () => {
      const { page, close, account } = await visit(browser, query(water, zoom))
      await settled(page)
      await shot(page, `z${Math.floor(zoom)}`)
      const { metadata } = await style('jasny')
      const { barwa } = metadata['infostrada:grupy'].find((group) => group.id === 'woda')
      assert.ok((await pixels(browser, page, barwa)) > 60, 'the water pipe is not drawn')
      assert.deepEqual(account.errors, [])
      await close()
    })
  }

  for (const [variant, label] of [['jasny', 'Jasny'], ['legal', 'Barwy urzędowe'], ['hc', 'Wysoki kontrast']]) {
    test(`is drawn in the look „${label}” and remembers it in the address`, async () => {
      const { page, close } = await visit(browser, query(water, 18.2, variant === 'jasny' ? '&styl=hc' : ''))
      await settled(page)
      await page.getByRole('tab', { name: 'Warstwy' }).click()
      await page.getByRole('radio', { name: label }).check()
      await page.waitForFunction((name) => document.documentElement.dataset.variant === name, variant)
      await settled(page)
      await shot(page, `look-${variant}`)
      const { metadata } = await style(variant)
      const { barwa } = metadata['infostrada:grupy'].find((group) => group.id === 'woda')
      assert.ok((await pixels(browser, page, barwa)) > 60, 'the water pipe is not drawn in its colour')
      assert.ok((await pixels(browser, page, metadata['infostrada:tlo'])) > 50_000, 'the ground has another colour')
      if (variant !== 'jasny') assert.match(page.url(), new RegExp(`styl=${variant}`))
      await close()
    })
  }

  test('chooses high contrast for people who ask their system for it', async () => {
    const { page, close } = await visit(browser, query(water, 18), { contrast: 'more' })
    await settled(page)
    assert.equal(await page.evaluate(() => document.documentElement.dataset.variant), 'hc')
    await close()
  })

  test('hides a network when its layer is switched off, and the back button brings it back', async () => {
    const { page, close } = await visit(browser, query(water, 18.2))
    await settled(page)
    const { metadata } = await style('jasny')
    const { barwa, pl } = metadata['infostrada:grupy'].find((group) => group.id === 'woda')
    const shown = await pixels(browser, page, barwa)
    await page.getByRole('tab', { name: 'Warstwy' }).click()
    const box = page.getByRole('checkbox', { name: pl })
    await box.uncheck()
    await settled(page)
    assert.ok((await pixels(browser, page, barwa)) < shown / 2, 'the pipe is still drawn')
    assert.match(page.url(), /warstwy=/)
    await page.goBack()
    await settled(page)
    assert.equal(await box.isChecked(), true)
    await close()
  })

  test('says which layers cannot be seen from afar and zooms to them', async () => {
    const { page, close } = await visit(browser, query(water, 12))
    await settled(page)
    await page.getByRole('tab', { name: 'Warstwy' }).click()
    await shot(page, 'layers-from-afar')
    await page.getByRole('button', { name: /Przybliż, aby zobaczyć: Sieć wodociągowa/ }).click()
    await settled(page)
    assert.equal(await page.getByRole('button', { name: /Przybliż, aby zobaczyć: Sieć wodociągowa/ }).count(), 0)
    await close()
  })
})
