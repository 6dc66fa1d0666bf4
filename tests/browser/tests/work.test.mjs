// The officials' workplace as stories: signing in, a register as table and map, many entries at once, a file, approval.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { open, settled, shot, visit } from '../support/browser.mjs'
import { accounts, at, fill, published, skip, waiting } from '../support/office.mjs'

const file = (rows) => ({
  name: 'drzewa.geojson',
  mimeType: 'application/geo+json',
  buffer: Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      features: rows.map((properties, index) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [18.5757 + index * 0.0002, 53.1101] },
        properties,
      })),
    }),
  ),
})

describe('the workplace', { skip }, () => {
  let browser
  before(async () => {
    browser = await open()
  })
  after(() => browser?.close())

  test('says in Polish that a password is wrong, and opens the desk with the right one', async () => {
    const { page, close } = await visit(browser, 'praca')
    await page.getByRole('button', { name: 'Zaloguj się' }).click()
    await page.getByText('Podaj login i hasło.').waitFor()
    await fill(page, 'ola', 'na-pewno-nie-to')
    await page.getByText('Nieprawidłowy login lub hasło.').waitFor()
    await shot(page, 'praca-logowanie-blad')
    assert.equal(await page.getByLabel('Login').inputValue(), 'ola')
    await fill(page, 'ola')
    await page.getByRole('heading', { name: 'Pulpit', level: 1 }).waitFor()
    assert.match(await page.title(), /^Pulpit – Praca urzędu/)
    await close()
  })

  test('asks to sign in again when the session has ended, over the page, and then does what was asked', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestry')
    await page.getByLabel('Szukaj rejestru').fill('drzew')
    const context = page.context()
    await context.clearCookies()
    await page.getByRole('link', { name: 'Inwentaryzacja drzew' }).click()
    const dialog = page.getByRole('dialog', { name: 'Sesja wygasła' })
    // Trees are public, so reading them needs nobody; what is the person's own does.
    await page.getByRole('link', { name: 'Pulpit' }).click()
    await dialog.waitFor()
    await shot(page, 'praca-sesja-wygasla')
    assert.equal(await dialog.getByLabel('Login').inputValue(), 'anna')
    await dialog.getByLabel('Hasło', { exact: true }).fill(accounts.anna)
    await dialog.getByRole('button', { name: 'Zaloguj się' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Termin minął albo mija w ciągu 30 dni' }).waitFor()
    await close()
  })

  test('shows a register as a table that the server sorts and filters', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestr/drzewa/drzewa_drzewo')
    await page.getByText('Drzewa: wiersze 1–50').waitFor()
    await page.getByRole('button', { name: 'Następna strona' }).click()
    await page.getByText('Drzewa: wiersze 51–100').waitFor()
    await page.goBack()
    await page.getByText('Drzewa: wiersze 1–50').waitFor()
    const height = page.getByRole('columnheader', { name: 'wysokość', exact: true })
    await height.getByRole('button').click()
    await height.getByRole('button').click()
    await page.waitForFunction(() => document.querySelector('th[aria-sort="descending"]') !== null)
    const all = await page.getByRole('main').getByText(/^Pasuje: \d+$/).textContent()
    await page.getByText('Filtry i widoki').click()
    await page.getByLabel('Atrybut').selectOption('gatunek')
    await page.getByLabel('Wartość').selectOption('acer_platanoides')
    await page.getByRole('button', { name: 'Dodaj warunek' }).click()
    await page.getByRole('button', { name: /Usuń warunek: gatunek: jest równe klon zwyczajny/ }).waitFor()
    await page.waitForFunction((text) => !document.querySelector('main').textContent.includes(text), all)
    const kinds = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent))
    assert.ok(kinds.length > 0 && kinds.every((row) => row.includes('klon zwyczajny')), kinds.join('\n'))
    await page.getByLabel('Nazwa widoku').fill('Klony od najwyższych')
    await page.getByRole('button', { name: 'Zapisz widok' }).click()
    await shot(page, 'praca-rejestr-filtry')
    await page.reload()
    await page.getByRole('button', { name: /Usuń warunek/ }).click()
    await page.getByRole('main').getByText(all).waitFor()
    await page.getByText('Filtry i widoki').click()
    await page.getByRole('button', { name: 'Klony od najwyższych', exact: true }).click()
    await page.getByRole('button', { name: /Usuń warunek: gatunek/ }).waitFor()
    await close()
  })

  test('selects the same entry in the table and on the map, and the splitter obeys arrows', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestr/obwod_szkolny/osz_obwod')
    await page.getByRole('checkbox', { name: /^Zaznacz: / }).first().waitFor()
    await settled(page)
    const canvas = await page.locator('.maplibregl-canvas').boundingBox()
    await page.mouse.click(canvas.x + canvas.width * 0.4, canvas.y + canvas.height / 2)
    await page.getByText('Zaznaczono: 1').first().waitFor()
    assert.equal(await page.locator('tbody input:checked').count(), 1)
    await shot(page, 'praca-rejestr-mapa')
    const splitter = page.getByRole('separator', { name: 'Szerokość tabeli i mapy' })
    const share = Number(await splitter.getAttribute('aria-valuenow'))
    await splitter.focus()
    await page.keyboard.press('ArrowLeft')
    assert.equal(Number(await splitter.getAttribute('aria-valuenow')), share - 2)
    await close()
  })

  test('changes one attribute of many entries in one changeset, which can be undone', async () => {
    const { page, close } = await at(browser, 'anna', '/rejestr/oswietlenie_punkt/osw_latarnia')
    await page.getByRole('checkbox', { name: 'Zaznacz wszystkie na stronie' }).check()
    await page.getByRole('button', { name: 'Zmień zaznaczone' }).click()
    const dialog = page.getByRole('dialog', { name: 'Zmiana wielu wpisów' })
    await dialog.getByLabel('Atrybut').selectOption('uwagiWewnetrzne')
    await dialog.getByLabel('Nowa wartość').fill('Przegląd w grudniu')
    await dialog.getByLabel('Powód zmiany').fill('Plan przeglądów')
    await dialog.getByRole('button', { name: 'Sprawdź' }).click()
    await dialog.getByText(/Zmiany są poprawne|Zmiany można zapisać/).waitFor()
    await shot(page, 'praca-zmiana-wielu')
    await dialog.getByRole('button', { name: 'Zapisz zmiany' }).click()
    await dialog.getByText(/Zmieniono 4/).waitFor()
    await dialog.getByRole('link', { name: 'Zobacz zestaw' }).click()
    await page.getByRole('heading', { name: '4 zmiany' }).waitFor()
    await page.getByText('Przegląd w grudniu').first().waitFor()
    await page.getByRole('button', { name: 'Cofnij cały zestaw' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cofnij cały zestaw' }).click()
    await page.getByText('szkic').waitFor()
    await page.getByRole('button', { name: 'Wyślij' }).click()
    await page.getByText('Zapisano. Zmiany obowiązują.').first().waitFor()
    await close()
  })

  test('tries a file, names the faulty rows, takes the mended file in and can undo it', async () => {
    const { page, close } = await at(browser, 'anna', '/import/drzewa')
    const stamp = String(Date.now()).slice(-6)
    const good = { NUMER: `I-${stamp}`, gatunek: 'klon polny', 'Zarządca terenu': 'Zarząd Zieleni', status: 'rosnie', wysokosc: '12,5' }
    await page.getByLabel('Plik z danymi').setInputFiles({ name: 'lista.geojson', mimeType: 'text/plain', buffer: Buffer.from('nie json') })
    await page.getByText('nie można odczytać jako JSON').waitFor()
    await page.getByLabel('Plik z danymi').setInputFiles(file([good, { ...good, NUMER: `J-${stamp}`, 'Zarządca terenu': null }]))
    await page.getByRole('button', { name: 'Sprawdź na próbę' }).click()
    await page.getByText('Wierszy: 2, poprawnych: 1, z błędami: 1.').waitFor()
    await page.getByText('Pokaż wiersze').click()
    assert.match(await page.getByRole('row', { name: /wiersz\s2/ }).first().textContent(), /zarządca terenu/)
    await shot(page, 'praca-import-bledy')
    await page.getByLabel('Plik z danymi').setInputFiles(file([good]))
    await page.getByRole('button', { name: 'Sprawdź na próbę' }).click()
    await page.getByText('Plik można wczytać.').first().waitFor()
    await page.getByRole('button', { name: 'Wczytaj: 1 wpis' }).click()
    await page.getByText('Wczytano. Wpisy obowiązują.').first().waitFor()
    await page.getByRole('link', { name: 'Zobacz zestaw lub go cofnij' }).click()
    await page.getByRole('button', { name: 'Cofnij cały zestaw' }).waitFor()
    await close()
  })

  test('approves by mouse what another official submitted, and everybody sees it', async () => {
    const { entry } = await waiting('Kod pocztowy z pisma', '99-105', 10)
    const { page, close } = await at(browser, 'jan', '/kolejka')
    await page.getByRole('button', { name: /Kod pocztowy z pisma/ }).click()
    await page.getByRole('row', { name: /kod pocztowy/ }).waitFor()
    assert.match(await page.getByRole('row', { name: /kod pocztowy/ }).textContent(), /99-105/)
    await settled(page)
    await shot(page, 'praca-kolejka')
    await page.getByRole('button', { name: 'Zatwierdź', exact: true }).click()
    await page.getByRole('button', { name: /Kod pocztowy z pisma/ }).waitFor({ state: 'detached' })
    assert.equal((await published(entry)).kodPocztowy, '99-105')
    await close()
  })

  test('approves and returns with the keyboard alone; the reason reaches the author', async () => {
    const first = await waiting('Pierwszy z klawiatury', '99-106', 11)
    const second = await waiting('Drugi z klawiatury', '99-107', 12)
    const { page, close } = await visit(browser, 'praca')
    await page.getByLabel('Login').waitFor()
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const reach = async (wanted) => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab')
        const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
        if (wanted.test(text)) return
      }
      assert.fail(`${wanted} cannot be reached`)
    }
    await press('Tab')
    await page.keyboard.type('jan')
    await press('Tab')
    await page.keyboard.type(accounts.jan)
    await press('Enter')
    await page.getByRole('heading', { name: 'Pulpit', level: 1 }).waitFor()
    await reach(/^Do zatwierdzenia$/)
    await press('Enter')
    await page.getByRole('heading', { name: 'Do zatwierdzenia', level: 1 }).waitFor()
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Do zatwierdzenia', 'the heading has no focus')
    await page.getByRole('button', { name: /Pierwszy z klawiatury/ }).waitFor()
    await press('Tab')
    const chosen = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    for (let step = 0; step < 60 && !/Pierwszy z klawiatury/.test(await chosen()); step += 1) await press('j')
    await page.getByRole('heading', { name: 'Pierwszy z klawiatury' }).waitFor()
    await page.getByRole('row', { name: /kod pocztowy/ }).waitFor()
    await press('a')
    await page.getByRole('button', { name: /Pierwszy z klawiatury/ }).waitFor({ state: 'detached' })
    assert.equal((await published(first.entry)).kodPocztowy, '99-106')
    for (let step = 0; step < 60 && !/Drugi z klawiatury/.test(await chosen()); step += 1) await press('k')
    for (let step = 0; step < 60 && !/Drugi z klawiatury/.test(await chosen()); step += 1) await press('j')
    await page.getByRole('heading', { name: 'Drugi z klawiatury' }).waitFor()
    await press('r')
    await page.getByRole('dialog', { name: 'Zwrot do poprawy' }).waitFor()
    await page.keyboard.type('Brak daty pisma')
    await press('Tab', 'Enter')
    await page.getByRole('button', { name: /Drugi z klawiatury/ }).waitFor({ state: 'detached' })
    assert.notEqual((await published(second.entry)).kodPocztowy, '99-107')
    await close()
    const author = await at(browser, 'anna')
    await author.page.getByText('Powód zwrotu: Brak daty pisma').first().waitFor()
    await shot(author.page, 'praca-pulpit-zwrocone')
    await author.close()
  })

  test('settles a citizen’s report with an answer, where the house takes reports', async () => {
    const report = {
      id: 7, number: '2026-000007', category: 'adres', category_title: { pl: 'Błędny adres', en: 'Wrong address' }, state: 'nowe',
      state_title: { pl: 'nowe', en: 'new' }, unit_name: 'Gmina', place_text: 'Lipowa 5', class: null, entry: null, entry_title: null,
      description: 'Numer domu jest inny niż na tabliczce.', email: null, answer: '', created: '2026-11-20T10:00:00Z',
    }
    const { page, close } = await visit(browser, 'praca')
    let sent = null
    await page.route('**/api/v1/reports**', (route) => route.fulfill({ json: { reports: sent ? [] : [report], more: false } }))
    await page.route('**/api/v1/reports/7/decide', (route) => {
      sent = route.request().postDataJSON()
      return route.fulfill({ json: report })
    })
    await fill(page, 'anna')
    await page.getByRole('button', { name: 'Załatw zgłoszenie 2026-000007' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Zapisz' }).click()
    await dialog.getByText('Napisz odpowiedź').waitFor()
    await dialog.getByLabel('Odpowiedź dla mieszkańca').fill('Poprawiliśmy numer.')
    await shot(page, 'praca-zgloszenie')
    await dialog.getByRole('button', { name: 'Zapisz' }).click()
    await dialog.waitFor({ state: 'detached' })
    assert.deepEqual(sent, { state: 'zalatwione', answer: 'Poprawiliśmy numer.' })
    await close()
  })

  test('an administrator makes an account, sees its rights, and its owner has to choose a password first', async () => {
    const { page, close } = await at(browser, 'ewa', '/administracja/osoby')
    const login = `nowa${String(Date.now()).slice(-7)}`
    await page.getByRole('button', { name: 'Dodaj osobę' }).click()
    await page.getByLabel('Imię i nazwisko').fill('Natalia Nowa')
    await page.getByLabel('Login', { exact: true }).fill(login)
    await page.getByRole('button', { name: 'Utwórz konto' }).click()
    await page.getByText('Konto utworzone: Natalia Nowa').waitFor()
    const password = await page.locator('.notice code').textContent()
    await page.getByRole('link', { name: 'Nadaj rolę' }).click()
    await page.getByLabel('Rola').selectOption('reader')
    await page.getByRole('button', { name: 'Nadaj rolę' }).click()
    await page.getByText('Role zapisane.').first().waitFor()
    await page.getByRole('heading', { name: 'Co widzi i może: Natalia Nowa' }).waitFor()
    await page.getByRole('columnheader', { name: 'czyta wewnętrzne' }).waitFor()
    await shot(page, 'praca-osoba')
    const owner = await visit(browser, 'praca')
    await fill(owner.page, login, password)
    await owner.page.getByRole('heading', { name: 'Zmiana hasła' }).waitFor()
    await owner.page.getByLabel('Obecne hasło').fill(password)
    await owner.page.getByLabel('Nowe hasło', { exact: true }).fill('zielona kotwica czyta mapę')
    await owner.page.getByLabel('Powtórz nowe hasło').fill('zielona kotwica czyta mapę')
    await owner.page.getByRole('button', { name: 'Zmień hasło' }).click()
    await owner.page.getByRole('heading', { name: 'Pulpit', level: 1 }).waitFor()
    await owner.close()
    await close()
  })
})
