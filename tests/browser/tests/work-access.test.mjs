// Every screen of the workplace for everybody: axe, telephones, sizes of controls, no rule broken, nothing from elsewhere.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { open, shot, visit } from '../support/browser.mjs'
import { at, skip, waiting } from '../support/office.mjs'

/** Who looks, where, what the picture is called, and the button that opens what is to be seen. */
const SCREENS = [
  ['anna', '', 'pulpit'],
  ['anna', '/rejestry', 'rejestry'],
  ['anna', '/rejestr/emuia/emuia_punkt_adresowy', 'rejestr'],
  ['anna', '/rejestr/emuia/emuia_punkt_adresowy?warunki=[["numerPorzadkowy","is","999"]]', 'rejestr-pusty'],
  ['anna', '/rejestr/nie/ma', 'rejestr-brak'],
  ['anna', '/import/drzewa', 'import'],
  ['anna', '/zestawy', 'zestawy'],
  ['anna', '/zestawy/1', 'zestaw'],
  ['anna', '/konto', 'konto'],
  ['anna', '/tego-nie-ma', 'brak-strony'],
  ['jan', '/kolejka', 'kolejka'],
  ['ewa', '/administracja', 'administracja'],
  ['ewa', '/administracja/jednostki', 'jednostki'],
  ['ewa', '/administracja/osoby', 'osoby'],
  ['ewa', '/administracja/osoby/1', 'osoba'],
  ['adam', '/administracja/jednostki', 'jednostki-regionu', 'Dodaj jednostkę'],
  ['adam', '/administracja/jednostki/0499011', 'jednostka'],
  ['adam', '/administracja/powiazania', 'powiazania'],
  ['adam', '/administracja/powiazania', 'klucz-nowy', 'Utwórz klucz'],
  ['adam', '/administracja/powiazania', 'powiadomienia-nowe', 'Zamów powiadomienia'],
  ['adam', '/administracja/powiazania', 'porozumienie-nowe', 'Zawrzyj porozumienie'],
  ['adam', '/administracja/system', 'system'],
  ['iza', '/administracja/dziennik', 'dziennik'],
]
const SIZES = [['', 1280, 800], ['-360', 360, 720]]

async function judge(page, name) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  assert.deepEqual(violations.map((fault) => `${name}: ${fault.id}: ${fault.nodes.map((node) => node.html).slice(0, 3).join(' | ')}`), [])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(over <= 0, `${name} scrolls sideways by ${over} px`)
  const small = await page.locator('button:visible, select:visible, input:visible').evaluateAll((controls) =>
    controls
      .filter((control) => !control.closest('.maplibregl-ctrl'))
      .map((control) => ({ box: (control.closest('label') ?? control).getBoundingClientRect(), name: control.textContent || control.getAttribute('aria-label') || control.id }))
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
  )
  assert.deepEqual(small, [], name)
}

describe('every screen of the workplace', { skip }, () => {
  let browser
  before(async () => {
    browser = await open()
    if (!skip) await waiting('Zmiana do obejrzenia', '99-108', 20)
  })
  after(() => browser?.close())

  for (const [suffix, width, height] of SIZES) {
    test(`has no fault that axe finds and fits the page (${width} × ${height})`, async () => {
      const door = await visit(browser, 'praca', { width, height })
      await door.page.getByRole('heading', { name: 'Logowanie' }).waitFor()
      await judge(door.page, 'logowanie')
      await shot(door.page, `praca-logowanie${suffix}`)
      await door.close()
      for (const login of new Set(SCREENS.map(([who]) => who))) {
        const { page, account, close } = await at(browser, login, '', { width, height })
        for (const [, path, name, press] of SCREENS.filter(([who]) => who === login)) {
          await page.goto(new URL(`/praca${path}`, page.url()).href)
          await page.locator('main h1').first().waitFor()
          await page.waitForFunction(() => document.querySelector('.wait .bar') === null)
          if (press) await page.getByRole('button', { name: press }).click()
          await page.waitForTimeout(500)
          await judge(page, name)
          await shot(page, `praca-${name}${suffix}`)
        }
        assert.deepEqual({ violations: account.violations, foreign: account.foreign }, { violations: [], foreign: [] })
        // What is not there is asked for where a screen is about that, and where the house takes no reports.
        assert.deepEqual(account.errors.filter((text) => !/404/.test(text)), [])
        await close()
      }
    })
  }

  test('lets the focus walk through the register visibly and never holds it', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestr/obwod_szkolny/osz_obwod')
    await page.getByRole('checkbox', { name: /^Zaznacz: / }).first().waitFor()
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    const faint = []
    let steps = 0
    for (; steps < 80; steps += 1) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const style = getComputedStyle(element)
        return { name: element.getAttribute('aria-label') ?? element.textContent?.trim(), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 }
      })
      if (!stop) break
      if (!stop.seen) faint.push(stop.name)
    }
    assert.ok(steps < 80, 'the focus does not leave the page')
    assert.deepEqual(faint, [])
    await close()
  })

  test('keeps views that are saved, opened and deleted by keyboard alone, on a telephone too', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestr/drzewa/drzewa_drzewo?warunki=[["gatunek","is","acer_platanoides"]]', { width: 360, height: 720 })
    const told = (text) => page.waitForFunction((wanted) => [...document.querySelectorAll('[aria-live], [role=status]')].some((each) => each.textContent.includes(wanted)), text)
    await page.getByText('Filtry i widoki').focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Nazwa widoku').focus()
    await page.keyboard.press('Enter')
    assert.equal(await page.getByLabel('Nazwa widoku').getAttribute('aria-invalid'), 'true')
    const name = `Klony zwyczajne ${'bardzodługiejnazwy'.repeat(3)}`
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await told(`Widok zapisany: ${name}.`)
    await page.getByRole('button', { name, exact: true }).scrollIntoViewIfNeeded()
    await judge(page, 'widoki')
    await shot(page, 'praca-widoki-360')
    await page.getByRole('button', { name: /Usuń warunek: gatunek/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Usuń warunek: gatunek/ }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Usuń warunek: gatunek/ }).waitFor()
    await page.getByRole('button', { name: `Usuń widok: ${name}` }).focus()
    await page.keyboard.press('Enter')
    await told('Usunięto widok: Klony')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'views-title')
    await close()
  })

  test('shows what failed with a way to try again, and the table stays usable', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestry')
    await page.route('**/api/v1/registers/drzewa/classes/drzewa_drzewo/features**', (route) => route.abort())
    await page.getByRole('link', { name: 'Inwentaryzacja drzew' }).click()
    await page.getByText('Brak połączenia z serwerem').waitFor()
    await shot(page, 'praca-rejestr-blad')
    await page.unroute('**/api/v1/registers/drzewa/classes/drzewa_drzewo/features**')
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click()
    await page.getByText('Drzewa: wiersze 1–50').waitFor()
    await close()
  })

  test('waits with grey lines, and says so after three seconds', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestry')
    await page.route('**/api/v1/registers/drzewa/classes/drzewa_drzewo/features**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 5000))
      await route.continue()
    })
    await page.getByRole('link', { name: 'Inwentaryzacja drzew' }).click()
    await page.getByText('Trwa wczytywanie. To zajmuje dłużej niż zwykle.').waitFor()
    await shot(page, 'praca-rejestr-czeka')
    await page.getByText('Drzewa: wiersze 1–50').waitFor()
    await close()
  })

  test('speaks English on request', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestry')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Registers', level: 1 }).waitFor()
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    await shot(page, 'praca-english')
    await close()
  })

  test('speaks English in the card of an entry, with the labels of the declaration', async () => {
    const { page, close, account } = await at(browser, 'anna', '/rejestr/drzewa/drzewa_drzewo/nowy')
    await page.getByLabel('Wysokość').fill('12,5')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'New entry: Trees', level: 1 }).waitFor()
    assert.equal(await page.getByLabel('Height').inputValue(), '12.5')
    await page.getByText('Coordinates in a table').click()
    await page.getByRole('button', { name: 'Paste coordinates' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const summary = page.getByRole('group', { name: /^Not saved. Correct \d+ places/ })
    await summary.getByRole('link', { name: 'Species' }).waitFor()
    await shot(page, 'wpis-english')
    const { violations } = await new AxeBuilder({ page }).include('main').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
    assert.deepEqual(violations.map((each) => each.id), [])
    // What is left in Polish are examples, legal bases and names that are data.
    const polish = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main .entry'), NodeFilter.SHOW_TEXT)
      const found = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent.replace(/(Legal basis|For example): .*$/s, '')
        if (/[ąćęłńóśźż]/i.test(text) && !node.parentElement.closest('[role=listbox], option, .maplibregl-map')) found.push(text.trim())
      }
      return found
    })
    assert.deepEqual(polish, [])
    await page.setViewportSize({ width: 360, height: 740 })
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360))
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    await close()
  })
})
