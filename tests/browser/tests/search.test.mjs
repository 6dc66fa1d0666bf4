// The search box of the map: by mouse, by keyboard, empty, slow and broken. The answers are made up here, so that the box
// is tried in every state; the search itself is tried with the server.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, settled, shot, visit } from '../support/browser.mjs'
import { extent, inBuilding, query } from '../support/places.mjs'

describe('the search box', () => {
  let browser
  let house
  let centre
  before(async () => {
    browser = await open()
    house = await inBuilding()
    ;({ centre } = await extent())
  })
  after(() => browser.close())

  const hit = (kind, kindTitle, title, more = {}) => ({
    kind, kindTitle, title, context: 'Zielonka nad Strugą', href: null, lon: house.lon, lat: house.lat, bbox: null, collection: null, id: null, exact: false, ...more,
  })
  const answers = (query) => {
    if (/^lipwa/.test(query)) return { query, results: [], suggestions: ['Lipowa 5'] }
    if (/^nic/.test(query)) return { query, results: [], suggestions: [] }
    const box = [house.lon - 0.0005, house.lat - 0.0003, house.lon + 0.0005, house.lat + 0.0003]
    return {
      query,
      results: [
        hit('address', 'Adres', 'Lipowa 5', { href: '/adres/proba', exact: query === 'Lipowa 5' }),
        hit('address', 'Adres', 'Lipowa 5a'),
        hit('parcel', 'Działka', '15/16', { href: '/dzialka/049901_1.0001.15/16', bbox: box }),
        hit('layer', 'Warstwa', 'Użytki i klasy gruntów', { id: 'uzytki', lon: null, lat: null, context: null }),
      ],
      suggestions: [],
    }
  }

  async function at(place, zoom, more = {}) {
    const visited = await visit(browser, query(place, zoom, more.query ?? ''), more)
    const { page } = visited
    await page.route('**/api/szukaj?*', async (route) => {
      const asked = new URL(route.request().url()).searchParams.get('q')
      if (/^wolno/.test(asked)) await new Promise((done) => setTimeout(done, 8000))
      await route.fulfill({ json: answers(asked) }).catch(() => {})
    })
    await settled(page)
    return { ...visited, box: page.getByRole('combobox', { name: /Szukaj adresu/ }), list: page.getByRole('listbox', { name: 'Podpowiedzi' }) }
  }

  test('finds by keyboard alone: arrows cross the kinds, Enter goes there and opens what is there, Back returns', async () => {
    const { page, box, list, close, account } = await at(centre, 15)
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Przejdź do wyszukiwarki')
    await page.keyboard.press('Enter')
    await page.keyboard.type('lipowa')
    await list.getByRole('option', { name: /^Lipowa 5 / }).waitFor()
    await page.waitForFunction(() => /4 wyniki\. Wybierz strzałkami/.test(document.querySelector('[role=status]')?.textContent ?? ''))
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
    const active = await box.getAttribute('aria-activedescendant')
    assert.match(await page.locator(`#${active}`).textContent(), /15\/16/)
    await settled(page)
    await shot(page, 'search-list')
    await page.keyboard.press('Enter')
    await page.getByRole('article').first().waitFor()
    await settled(page)
    await shot(page, 'search-chosen')
    const found = new URL(page.url()).searchParams
    assert.ok(Math.abs(Number(found.get('x')) - house.lon) < 1e-4)
    assert.ok(Number(found.get('z')) > 17)
    assert.match(found.get('co'), /,/)
    assert.equal(await page.getByRole('link', { name: 'Pełny raport', exact: true }).getAttribute('href'), '/dzialka/049901_1.0001.15/16')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'panel')
    await page.goBack()
    await settled(page)
    assert.ok(Math.abs(Number(new URL(page.url()).searchParams.get('z')) - 15) < 0.01, 'Back did not return')
    assert.deepEqual(account.errors, [])
    await close()
  })

  test('closes its list by Esc first and is emptied by Esc second', async () => {
    const { page, box, list, close } = await at(centre, 15)
    await box.fill('lipowa')
    await list.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await list.isVisible(), false)
    assert.equal(await box.inputValue(), 'lipowa')
    await page.keyboard.press('Escape')
    assert.equal(await box.inputValue(), '')
    await close()
  })

  test('takes Enter without a choice for what is meant exactly', async () => {
    const { page, box, close } = await at(centre, 15)
    await box.fill('Lipowa 5')
    await box.press('Enter')
    await page.getByRole('article').first().waitFor()
    await page.getByRole('link', { name: 'Pełny raport', exact: true }).waitFor()
    await close()
  })

  test('leads to the page with all results where nothing is meant exactly', async () => {
    const { page, box, close } = await at(centre, 15)
    await page.route('**/szukaj?q=*', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Wyniki</title>' }))
    await page.route('**/api/szukaj?*', (route) => route.fulfill({ json: answers('lipowa') }))
    await box.fill('lipowa')
    await box.press('Enter')
    await page.waitForURL(`${BASE}/szukaj?q=lipowa`)
    await close()
  })

  test('switches a layer on', async () => {
    const { page, box, list, close } = await at(centre, 17, { query: '&warstwy=dzialki' })
    await box.fill('użytki')
    await list.getByRole('option', { name: 'Użytki i klasy gruntów' }).click()
    await page.getByRole('checkbox', { name: 'Użytki i klasy gruntów' }).waitFor()
    assert.equal(await page.getByRole('checkbox', { name: 'Użytki i klasy gruntów' }).isChecked(), true)
    assert.match(page.url(), /warstwy=dzialki,uzytki/)
    await close()
  })

  test('asks what was meant, and takes the answer by keyboard', async () => {
    const { page, box, list, close } = await at(centre, 15)
    await box.fill('lipwa 5')
    await page.getByText('Nie znaleźliśmy „lipwa 5”. Czy chodziło o:').first().waitFor()
    await shot(page, 'search-empty')
    await box.press('ArrowDown')
    await box.press('Enter')
    await list.getByRole('option', { name: /^Lipowa 5 / }).waitFor()
    assert.equal(await box.inputValue(), 'Lipowa 5')
    await box.fill('nic takiego')
    await page.getByText('Sprawdź pisownię albo wskaż miejsce na mapie.').first().waitFor()
    await close()
  })

  test('keeps the old hits, dimmed, while it looks', async () => {
    const { page, box, list, close } = await at(centre, 15)
    await box.fill('lipowa')
    await list.getByRole('option').first().waitFor()
    await box.fill('wolno')
    await page.waitForFunction(() => Number(getComputedStyle(document.querySelector('[role=listbox]')).opacity) < 1)
    assert.ok((await list.getByRole('option').count()) > 1)
    await shot(page, 'search-loading')
    await close()
  })

  for (const status of [404, 503]) {
    test(`says that it does not answer (${status}), while the map stays usable`, async () => {
      const { page, box, close } = await at(house, 19)
      await page.route('**/api/szukaj?*', (route) => route.fulfill({ status, body: '' }))
      await box.fill('lipowa')
      await page.getByText('Wyszukiwarka nie odpowiada. Spróbuj ponownie lub wskaż miejsce na mapie.').first().waitFor()
      await shot(page, 'search-error')
      const box_ = await page.locator('.maplibregl-canvas').boundingBox()
      await page.mouse.click(box_.x + box_.width / 2, box_.y + box_.height - 80)
      await page.getByRole('tabpanel').getByText(/obiekt/).first().waitFor()
      await close()
    })
  }

  for (const [name, width, height] of [['desktop', 1280, 800], ['phone', 360, 720]]) {
    test(`has no fault that axe finds while it is open (${name})`, async () => {
      const { page, box, list, close } = await at(centre, 15, { width, height })
      for (const text of ['lipowa', 'lipwa 5']) {
        await box.fill(text)
        await list.getByRole('option').first().waitFor()
        await box.press('ArrowDown')
        await page.waitForTimeout(200)
        const { violations } = await new AxeBuilder({ page }).analyze()
        assert.deepEqual(violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' | ')}`), [])
        await shot(page, `search-${name}-${text.slice(0, 5)}`)
      }
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      await close()
    })
  }
})
