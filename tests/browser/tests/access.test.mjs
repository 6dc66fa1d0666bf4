// The page for everybody: keyboard, screen readers, phones, 400 % zoom, two languages, and nothing from elsewhere.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, settled, shot, visit } from '../support/browser.mjs'
import { inBuilding, query } from '../support/places.mjs'

const SIZES = [['desktop', 1280, 800], ['phone', 360, 720], ['zoomed', 320, 256]]
const position = (page) => new URL(page.url()).searchParams

describe('the viewer', () => {
  let browser
  let house
  before(async () => {
    browser = await open()
    house = await inBuilding()
  })
  after(() => browser.close())

  test('can be used with the keyboard alone', async () => {
    const { page, close } = await visit(browser, query(house, 19))
    await settled(page)
    for (const shortcut of ['Przejdź do wyszukiwarki', 'Przejdź do panelu', 'Przejdź do listy obiektów', 'Przejdź do mapy']) {
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), shortcut)
    }
    await page.keyboard.press('Enter')
    assert.match(await page.evaluate(() => document.activeElement?.className), /maplibregl-canvas/)
    assert.equal(await page.locator('.cross').evaluate((cross) => getComputedStyle(cross).visibility), 'visible')
    await shot(page, 'keyboard-crosshair')
    await page.keyboard.press('Enter')
    await page.getByRole('article').first().waitFor()
    const before = Number(position(page).get('x'))
    await page.keyboard.press('ArrowRight')
    await settled(page)
    assert.ok(Number(position(page).get('x')) > before, 'the arrow did not move the map')
    const zoom = Number(position(page).get('z'))
    await page.keyboard.press('-')
    await settled(page)
    assert.ok(Number(position(page).get('z')) < zoom, 'minus did not zoom out')
    await page.keyboard.press('Escape')
    assert.equal(await page.getByRole('article').count(), 0)
    await close()
  })

  test('lets the focus walk through everything, visibly, and never holds it', async () => {
    const { page, close } = await visit(browser, query(house, 19))
    await settled(page)
    const seen = []
    for (let step = 0; step < 45; step += 1) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const style = getComputedStyle(element)
        return { name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '', outline: parseFloat(style.outlineWidth), line: style.outlineStyle }
      })
      if (!stop) break
      seen.push(stop)
    }
    assert.ok(seen.length < 45, 'the focus does not leave the page')
    assert.deepEqual(seen.filter((stop) => stop.line === 'none' || stop.outline < 2).map((stop) => stop.name), [])
    const names = seen.map((stop) => stop.name).join('\n')
    for (const wanted of ['Szukaj', 'Switch to English', 'Co tu jest', 'Zmierz', 'Drukuj', 'Mapa.', 'Przybliż', 'Dane i usługi (OGC API)']) {
      assert.ok(names.includes(wanted), `${wanted} cannot be reached:\n${names}`)
    }
    await close()
  })

  for (const [name, width, height] of SIZES) {
    test(`has no fault that axe finds (${name}, ${width} × ${height})`, async () => {
      const { page, close } = await visit(browser, query(house, 19), { width, height })
      await settled(page)
      for (const tab of ['Warstwy', 'Obiekty', 'Legenda', 'Co tu jest']) {
        await page.getByRole('tab', { name: tab }).click()
        await page.waitForTimeout(300)
        const { violations } = await new AxeBuilder({ page }).analyze()
        assert.deepEqual(violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' | ')}`), [])
      }
      await close()
    })

    test(`has room for the map and scrolls only downwards (${name}, ${width} × ${height})`, async () => {
      const { page, close } = await visit(browser, query(house, 19), { width, height })
      await settled(page)
      await shot(page, `size-${name}`)
      const box = await page.locator('.maplibregl-canvas').boundingBox()
      assert.ok(box.width >= 300 && box.height >= 120, `the map is ${box.width} × ${box.height}`)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways')
      const small = await page.locator('button:visible, a:visible, select:visible, input:visible').evaluateAll((controls) =>
        controls
          .map((control) => ({ box: (control.closest('label') ?? control).getBoundingClientRect(), name: control.textContent || control.getAttribute('aria-label') }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
      )
      assert.deepEqual(small, [])
      await close()
    })
  }

  test('draws the buttons and the scale of the map in high contrast too', async () => {
    const { page, close } = await visit(browser, query(house, 19, '&styl=hc'))
    await settled(page)
    for (const part of ['.maplibregl-ctrl-group', '.maplibregl-ctrl-scale']) {
      assert.equal(await page.locator(part).first().evaluate((box) => getComputedStyle(box).backgroundColor), 'rgb(0, 0, 0)', part)
    }
    await shot(page, 'kontrast-przyciski')
    await close()
  })

  test('opens its panel as a sheet on a phone and shows the card of a tapped place', async () => {
    const { page, close } = await visit(browser, query(house, 19), { width: 360, height: 720, hasTouch: true, isMobile: true })
    await settled(page)
    const box = await page.locator('.maplibregl-canvas').boundingBox()
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await page.getByRole('article').first().waitFor()
    await settled(page)
    await shot(page, 'phone-card')
    await page.getByRole('button', { name: 'Rozwiń panel' }).click()
    await page.waitForTimeout(300)
    await shot(page, 'phone-full')
    await page.getByRole('tab', { name: 'Warstwy' }).click()
    await shot(page, 'phone-layers')
    await close()
  })

  test('speaks Polish first and English on request', async () => {
    const { page, close } = await visit(browser, query(house, 19))
    await settled(page)
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'pl')
    await page.getByRole('button', { name: 'Switch to English' }).click()
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    await page.getByRole('tab', { name: 'Layers' }).click()
    await page.getByRole('checkbox', { name: 'Water supply' }).waitFor()
    assert.match(page.url(), /jezyk=en/)
    await shot(page, 'english')
    await close()
  })

  test('breaks no rule of the content security policy and asks nobody but its own server', async () => {
    const { page, close, account } = await visit(browser, query(house, 18))
    await settled(page)
    const box = await page.locator('.maplibregl-canvas').boundingBox()
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await page.getByRole('article').first().waitFor()
    await page.getByRole('tab', { name: 'Warstwy' }).click()
    await page.getByRole('radio', { name: 'Wysoki kontrast' }).check()
    await settled(page)
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    const { headers } = await fetch(`${BASE}/`, { headers: { accept: 'text/html' } })
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe/)
    await close()
  })
})
