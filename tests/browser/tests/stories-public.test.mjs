// What citizens and partners come for, told once and played by mouse, with the keyboard alone and on a telephone.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, settled, shot, tool, visit } from '../support/browser.mjs'
import { Hands, WAYS } from '../support/hands.mjs'
import { inBuilding, query } from '../support/places.mjs'

describe('a citizen', () => {
  let browser
  let house
  before(async () => {
    browser = await open()
    house = await inBuilding()
  })
  after(() => browser.close())

  for (const way of WAYS) {
    const begin = async (address, more = {}) => {
      const visited = await visit(browser, address, { ...way.size, ...more })
      const hands = new Hands(visited.page, way)
      const end = async (name) => {
        await hands.fits()
        await shot(visited.page, `historia-${name}-${way.name.replaceAll(' ', '-')}`)
        assert.deepEqual(visited.account, { violations: [], foreign: [], errors: [] })
        await visited.close()
      }
      return { ...visited, hands, end }
    }
    const box = (page) => page.getByRole('combobox', { name: /Szukaj adresu/ })

    test(`finds the report of a parcel from the start page in two actions, ${way.name}`, async () => {
      const { page, hands, end } = await begin('')
      await page.goto(`${BASE}/`)
      await hands.type(page.getByLabel('Wpisz adres, numer działki'), '049901_1.0001.15/16')
      await hands.press(page.getByRole('button', { name: 'Szukaj' }))
      await page.getByRole('heading', { level: 1, name: /15\/16/ }).waitFor()
      assert.equal(hands.actions, 2)
      await end('dzialka')
    })

    test(`reads which networks and registers touch an address, and which do not, ${way.name}`, async () => {
      const { page, hands, end } = await begin('szukaj')
      const search = page.getByRole('search').first()
      await hands.type(search.getByRole('searchbox'), 'kwiatowa38')
      await hands.press(search.getByRole('button', { name: 'Szukaj' }))
      await page.getByRole('heading', { level: 1, name: /Kwiatowa 38/ }).waitFor()
      await hands.press(page.getByRole('link', { name: /^Sieci uzbrojenia terenu w odległości do 20 m/ }))
      await page.getByRole('heading', { name: /^Sieci uzbrojenia terenu/ }).waitFor()
      assert.ok((await page.getByText(/^Źródło:.*GESUT/).count()) > 0)
      await hands.press(page.getByRole('link', { name: 'Rejestry bez wpisów w tym miejscu' }))
      await page.getByText(/brak wpisów w rejestrze/).first().waitFor()
      await end('adres')
    })

    test(`goes from a place on the map to what applies there, ${way.name}`, async () => {
      const { page, hands, end } = await begin('mapa')
      await settled(page)
      await hands.suggested(box(page), 'Kwiatowa 38', page.getByRole('option', { name: /^Kwiatowa 38 / }))
      await page.getByRole('article').first().waitFor()
      await hands.press(page.getByRole('link', { name: 'Pełny raport', exact: true }))
      await page.getByRole('heading', { level: 1, name: /Kwiatowa 38/ }).waitFor()
      await end('z-mapy')
    })

    test(`prints the map and sends it, ${way.name}`, async () => {
      const { page, hands, end } = await begin(`mapa${query(house, 18)}`, { permissions: ['clipboard-read', 'clipboard-write'] })
      await settled(page)
      await hands.press(tool(page, 'Drukuj'))
      const panel = page.locator('#panel')
      await hands.choose(panel.getByLabel('Skala'), '1:1\u202f000')
      await hands.type(panel.getByLabel('Tytuł'), 'Okolice domu')
      await settled(page)
      await hands.press(panel.getByRole('link', { name: 'Utwórz PDF' }))
      const save = panel.getByRole('link', { name: /Zapisz wydruk/ })
      await save.waitFor()
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press(save)])
      assert.equal(download.suggestedFilename(), 'mapa.pdf')
      await hands.press(tool(page, 'Udostępnij'))
      await hands.press(page.getByRole('button', { name: 'Kopiuj odnośnik' }))
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'Skopiowano odnośnik.')
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /\/mapa\?z=/)
      await end('wydruk')
    })

    test(`reports an error and finds the office's answer under its own address, ${way.name}`, async () => {
      const { page, hands, end } = await begin('zglos')
      await hands.pick(page.getByLabel(/adres/i).and(page.getByRole('radio')).first())
      await hands.type(page.getByLabel(/^Miejsce/), 'Kwiatowa 38')
      await hands.type(page.getByLabel('Opis błędu'), 'Na tabliczce jest inny numer niż na mapie.')
      await hands.press(page.getByRole('button', { name: 'Wyślij zgłoszenie' }))
      await page.getByText('Dziękujemy, zgłoszenie zostało przyjęte.').waitFor()
      const address = await page.getByLabel('Adres strony zgłoszenia').inputValue()
      await page.goto(address)
      await page.getByText('Urząd jeszcze nie odpowiedział.').waitFor()
      await end('zgloszenie')
    })

    test(`narrows a register down, reads an entry and takes the list as CSV, ${way.name}`, async () => {
      const { page, hands, end } = await begin('rejestr')
      await hands.press(page.getByRole('link', { name: /Inwentaryzacja drzew/ }).first())
      await page.getByRole('heading', { level: 1, name: /drzew/i }).waitFor()
      await hands.press(page.locator('summary').filter({ hasText: 'Zawęź listę' }))
      await hands.choose(page.getByLabel('Status drzewa'), 'rośnie')
      await hands.press(page.getByRole('main').getByRole('button', { name: 'Pokaż' }))
      await page.waitForURL(/\?/)
      const list = page.getByRole('link', { name: /CSV/ }).first()
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press(list)])
      assert.match(download.suggestedFilename(), /\.csv$/)
      await hands.press(page.getByRole('main').locator('tbody a').first())
      await page.getByRole('heading', { level: 1 }).waitFor()
      await end('rejestr')
    })

    test(`as a partner finds the address of a layer's service and downloads the layer, ${way.name}`, async () => {
      const { page, hands, end } = await begin('katalog')
      await hands.press(page.getByRole('main').getByRole('link', { name: 'Punkty adresowe', exact: true }))
      await page.getByRole('heading', { level: 1, name: 'Punkty adresowe' }).waitFor()
      assert.match(await page.getByLabel(/WFS/).first().inputValue(), /^http.*\/wfs/)
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press(page.getByRole('link', { name: /GeoPackage/ }).first())])
      assert.match(download.suggestedFilename(), /\.gpkg$/)
      await end('katalog')
    })
  }
})
