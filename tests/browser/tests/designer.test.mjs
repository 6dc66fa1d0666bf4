// The register designer: an administrator defines a register without a programmer, tries it, publishes it, changes it,
// closes it; mistakes are told at their fields, and nothing that was typed is lost.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { BASE, open, visit } from '../support/browser.mjs'
import { fileURLToPath } from 'node:url'

const OUT = process.env.SCREENSHOTS ?? fileURLToPath(new URL('../out', import.meta.url))
const FILE = process.env.INFOSTRADA_ACCOUNTS
const PEOPLE = FILE ? readFileSync(FILE, 'utf8') : ''
const skip = FILE ? false : 'INFOSTRADA_ACCOUNTS does not name the file with the passwords'
// Published registers stay: every run makes one of its own.
const MARK = Date.now().toString(36).slice(-5)
const NAME = `Ławki próbne ${MARK}`
const ID = `j0499011_lawki_probne_${MARK}`.slice(0, 39)
const CLASS = `${ID}_lawki`

const password = (login) => new RegExp(`^\\s*${login}\\s+(\\S+)`, 'm').exec(PEOPLE)?.[1] ?? ''

async function office(browser, path, login = 'ewa', size = {}) {
  const visited = await visit(browser, path, size)
  const { page } = visited
  await page.getByLabel('Login').fill(login)
  await page.getByLabel('Hasło', { exact: true }).fill(password(login))
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await page.locator('main h1').waitFor()
  return visited
}
const shot = (page, name) => page.screenshot({ path: `${OUT}/projekt-${name}.png`, fullPage: true })
const next = (page) => page.getByRole('button', { name: 'Dalej' }).click()
const step = (page, name) => page.getByRole('navigation', { name: 'Kroki' }).getByRole('button', { name })
const checked = (page) => page.getByText('Serwer sprawdził projekt: bez uwag.').first().waitFor()

async function field(page, label) {
  await page.getByRole('button', { name: 'Dodaj pole' }).click()
  await page.waitForFunction(() => document.activeElement?.id.endsWith('label-pl') && document.activeElement.value === '')
  await page.keyboard.type(label)
  return page.locator('.card', { has: page.getByRole('button', { name: new RegExp(`\\d\\. ${label}`) }) })
}

async function sound(page, where) {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  assert.deepEqual(violations.map((fault) => `${where}: ${fault.id}: ${fault.nodes.map((node) => node.html).join(' | ')}`), [])
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where} scrolls sideways`)
}

/** A request to the API by somebody who signed in there. */
async function api(login) {
  const session = await fetch(`${BASE}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: password(login) }),
  })
  const { csrf } = await session.json()
  const headers = { cookie: session.headers.get('set-cookie').split(';')[0], 'x-csrf-token': csrf, 'content-type': 'application/json' }
  return (method, path, body) => fetch(`${BASE}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
}

describe('the register designer', { skip }, () => {
  let browser
  before(async () => {
    browser = await open()
  })
  after(() => browser.close())

  test('lists registers, says which cannot be changed, and tells in words what one holds', async () => {
    const { page, close } = await office(browser, 'praca/projekt')
    await page.getByRole('heading', { name: 'Pozostałe rejestry' }).waitFor()
    await shot(page, 'lista')
    await sound(page, 'the list')
    await page.getByLabel('Szukaj rejestru po nazwie').fill('zabaw')
    await page.getByRole('link', { name: 'Place zabaw' }).click()
    await page.getByText('Ten rejestr jest częścią systemu.').waitFor()
    await page.getByRole('row', { name: /nawierzchnia/ }).first().waitFor()
    assert.equal(await page.getByRole('link', { name: 'Zmień rejestr' }).count(), 0)
    await shot(page, 'dostarczony')
    await sound(page, 'a bundled register')
    await close()
  })

  test('is not there for somebody who keeps entries only', async () => {
    const { page, close } = await office(browser, 'praca/projekt', 'anna')
    await page.getByRole('heading', { name: 'Brak uprawnień' }).waitFor()
    assert.equal(await page.getByRole('link', { name: 'Projektowanie rejestrów' }).count(), 0)
    await close()
  })

  test('tells mistakes at their fields and keeps the project through a reload', async () => {
    const { page, close } = await office(browser, 'praca/projekt/nowy')
    await next(page)
    const name = page.getByLabel('Nazwa rejestru')
    await page.getByRole('button', { name: 'Podaj nazwę rejestru.' }).click()
    assert.equal(await name.evaluate((input) => input === document.activeElement && input.getAttribute('aria-invalid')), 'true')
    await shot(page, 'blad')
    await sound(page, 'a mistake')
    await name.fill('Rejestr z błędami')
    await next(page)
    await page.getByLabel('Co opisują wpisy').fill('Rzeczy')
    await next(page)
    await next(page)
    await page.getByText('Dodaj co najmniej jedno pole.').first().waitFor()
    await field(page, 'numer')
    await field(page, 'Numer')
    await next(page)
    await page.locator('p.fault', { hasText: 'Pole o nazwie technicznej „numer” już jest.' }).waitFor()
    await shot(page, 'powtorzone')
    await page.reload()
    await page.getByText('Wczytaliśmy Twój niedokończony projekt').waitFor()
    await step(page, 'Nazwa i prowadzący').click()
    assert.equal(await name.inputValue(), 'Rejestr z błędami')
    await shot(page, 'szkic')
    await page.getByRole('button', { name: 'Zacznij od nowa' }).click()
    await page.waitForFunction(() => document.getElementById('p-label-pl')?.value === '')
    await close()
  })

  test('makes a register with three fields and a code list, whose first entry is public at once', async () => {
    const { page, account, close } = await office(browser, 'praca/projekt')
    await page.getByRole('link', { name: 'Nowy rejestr' }).click()
    await page.getByLabel('Nazwa rejestru').fill(NAME)
    assert.equal(await page.getByLabel('Identyfikator', { exact: false }).first().inputValue(), ID)
    await next(page)
    await page.getByLabel('Co opisują wpisy').fill('Ławki')
    await shot(page, 'klasa')
    await sound(page, 'the class')
    await next(page)
    const number = await field(page, 'numer ławki')
    await number.getByLabel('Pole jest wymagane').check()
    const kind = await field(page, 'rodzaj siedziska')
    await kind.getByLabel('Rodzaj danych').selectOption('code')
    await kind.getByRole('button', { name: 'Wklej z arkusza' }).click()
    await kind.getByLabel('Wiersze skopiowane').fill('dr\tdrewniane\twooden\nme\tmetalowe\tmetal')
    await kind.getByRole('button', { name: 'Dodaj pozycje' }).click()
    const length = await field(page, 'długość')
    await length.getByLabel('Rodzaj danych').selectOption('real')
    await length.getByLabel('Jednostka miary').fill('m')
    await length.getByLabel('Najmniej').fill('0,5')
    await checked(page)
    await shot(page, 'pola')
    await sound(page, 'the fields')
    await next(page)
    await page.getByLabel('Rodzaj reguły').selectOption('unique')
    await page.getByRole('button', { name: 'Dodaj regułę' }).click()
    await page.getByRole('group', { name: 'Razem nie mogą się powtórzyć' }).getByLabel('numer ławki').check()
    await page.getByLabel('Co zobaczy urzędnik').fill('Ławka o tym numerze już jest. Popraw numer.')
    await shot(page, 'reguly')
    await sound(page, 'the rules')
    await next(page)
    await page.getByRole('button', { name: /Wstaw pole.*numer ławki/ }).click()
    await page.getByRole('group', { name: 'Dane widoczne po kliknięciu' }).getByLabel('numer ławki').check()
    await shot(page, 'wyglad')
    await sound(page, 'the look')
    await page.locator('.preview').getByLabel('Długość').fill('0,2')
    await page.getByRole('button', { name: 'Wypróbuj' }).click()
    await page.getByText('Takiego wpisu nie dałoby się zapisać. Do poprawy: 2.').waitFor()
    await shot(page, 'proba')
    await next(page)
    await shot(page, 'obieg')
    await sound(page, 'approval')
    await next(page)
    await page.getByText('Serwer sprawdził projekt. Można publikować.').waitFor()
    await page.getByText('Deklaracja jako tekst').click()
    await shot(page, 'publikacja')
    await sound(page, 'publishing')
    await page.getByRole('button', { name: 'Opublikuj rejestr' }).click()
    await page.getByRole('heading', { name: `Rejestr „${NAME}” jest opublikowany` }).waitFor()
    await shot(page, 'opublikowany')
    await sound(page, 'what comes after')

    const anna = await api('anna')
    const entries = `/api/v1/registers/${ID}/classes/${CLASS}/features`
    const bench = (properties) => ({ properties, geometry: { type: 'Point', coordinates: [18.58, 53.11] } })
    const refused = await anna('POST', entries, bench({ dlugosc: 0.2 }))
    assert.equal(refused.status, 422)
    const made = await anna('POST', entries, bench({ numerLawki: 'Ł-1', rodzajSiedziska: 'dr', dlugosc: 1.8 }))
    assert.equal(made.status, 201, await made.text())
    const items = await (await fetch(`${BASE}/collections/${CLASS}/items?f=json`)).json()
    assert.equal(items.features[0].properties.numerLawki, 'Ł-1')
    assert.deepEqual([account.violations, account.foreign], [[], []])
    await close()
  })

  test('can be used by keyboard alone, on a telephone’s width', async () => {
    const { page, close } = await office(browser, 'praca/projekt/nowy', 'ewa', { width: 360, height: 720 })
    const reach = async (name) => {
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab')
        const [said, outline] = await page.evaluate(() => {
          const at = document.activeElement
          const label = at?.getAttribute('aria-label') ?? (at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : at?.textContent)
          return [label?.trim() ?? '', parseFloat(getComputedStyle(at ?? document.body).outlineWidth)]
        })
        if (said.startsWith(name)) {
          assert.ok(outline >= 2, `the focus on ${name} is not seen`)
          return
        }
      }
      assert.fail(`${name} cannot be reached by Tab`)
    }
    await page.getByLabel('Nazwa rejestru').waitFor()
    await reach('Nazwa rejestru')
    await page.keyboard.type('Rejestr z klawiatury')
    await reach('Dalej')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wpis i położenie' }).waitFor()
    await reach('Co opisują wpisy')
    await page.keyboard.type('Rzeczy')
    await sound(page, 'the class at 360 px')
    await reach('Dalej')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Pola formularza' }).waitFor()
    await reach('Dodaj pole')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id.endsWith('label-pl'))
    await page.keyboard.type('rodzaj')
    await reach('Rodzaj danych')
    await page.keyboard.type('wyb')
    await page.getByRole('button', { name: 'Dodaj pozycję' }).waitFor()
    await reach('Dodaj pozycję')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Pozycja 1, nazwa')
    await page.keyboard.type('pierwszy')
    await checked(page)
    await shot(page, 'klawiatura-360')
    await sound(page, 'the fields at 360 px')
    await page.evaluate(() => localStorage.clear())
    await close()
  })

  test('refuses a name that is taken, at its field', async () => {
    const { page, close } = await office(browser, 'praca/projekt/nowy')
    await page.getByLabel('Nazwa rejestru').fill(NAME)
    await next(page)
    await page.locator('p.fault', { hasText: `Rejestr „${ID}” już istnieje.` }).waitFor()
    await shot(page, 'zajeta')
    await page.evaluate(() => localStorage.clear())
    await close()
  })

  test('changes its own register: new fields and codes yes, what would destroy data no, said in place', async () => {
    const { page, close } = await office(browser, `praca/projekt/${ID}`)
    await page.getByRole('row', { name: /rodzaj siedziska/ }).waitFor()
    await shot(page, 'wlasny')
    await sound(page, 'an own register')
    await page.getByRole('link', { name: 'Zmień rejestr' }).click()
    await step(page, 'Pola formularza').click()
    await page.getByRole('button', { name: /1\. numer ławki/ }).click()
    const number = page.locator('.card', { has: page.getByRole('button', { name: /1\. numer ławki/ }) })
    await number.getByLabel('Rodzaj danych').selectOption('integer')
    await page.locator('p.fault', { hasText: 'Typu atrybutu' }).waitFor()
    await shot(page, 'odmowa')
    await number.getByLabel('Rodzaj danych').selectOption('text')
    await field(page, 'producent')
    await page.getByRole('button', { name: /2\. rodzaj siedziska/ }).click()
    await page.getByRole('button', { name: 'Dodaj pozycję' }).click()
    await page.getByLabel('Pozycja 3, nazwa').fill('betonowe')
    await step(page, 'Publikacja').click()
    await page.getByText('nowy atrybut producent').waitFor()
    await page.getByText('nowy kod betonowe').waitFor()
    await shot(page, 'zmiany')
    await sound(page, 'changes')
    await page.getByRole('button', { name: 'Opublikuj zmiany' }).click()
    await page.getByRole('heading', { name: 'są opublikowane' }).waitFor()
    const schema = await (await fetch(`${BASE}/api/v1/registers/${ID}/classes/${CLASS}/schema`)).json()
    assert.ok(schema.properties.producent)
    assert.deepEqual(schema.properties.rodzajSiedziska.enum, ['dr', 'me', 'betonowe'])
    await close()
  })

  test('closes a register by its typed name, with the number of entries, and opens it again', async () => {
    const { page, close } = await office(browser, `praca/projekt/${ID}`)
    await page.getByRole('button', { name: 'Zamknij rejestr' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 wpis zniknie z widoku.').waitFor()
    await dialog.getByRole('button', { name: 'Zamknij rejestr' }).click()
    await dialog.getByText('Wpisany tekst różni się od nazwy.').waitFor()
    await shot(page, 'zamkniecie')
    await sound(page, 'the dialog')
    await dialog.getByRole('textbox').fill(NAME)
    await dialog.getByRole('button', { name: 'Zamknij rejestr' }).click()
    await page.getByText('Rejestr jest zamknięty').waitFor()
    assert.equal((await fetch(`${BASE}/collections/${CLASS}`)).status, 404)
    await shot(page, 'zamkniety')
    await page.getByRole('button', { name: 'Otwórz ponownie' }).click()
    await page.getByRole('link', { name: 'Zmień rejestr' }).waitFor()
    assert.equal((await fetch(`${BASE}/collections/${CLASS}`)).status, 200)
    await close()
  })
})
