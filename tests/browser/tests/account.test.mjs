// One's own account: a second factor with the codes of an authenticator, recovery codes, the password; and an entry that is
// put back to an earlier version.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { BASE, faults, open, shot, visit } from '../support/browser.mjs'
import { TREES, own, tree } from '../support/entries.mjs'
import { fill } from '../support/office.mjs'
import { NO_ACCOUNTS, atWork, colleague, password, session } from '../support/officials.mjs'

const focused = (page) => page.evaluate(() => document.activeElement?.id)

/** An authenticator (RFC 6238): six digits of every half minute, none of them twice. */
function authenticator(secret) {
  const bits = [...secret.replace(/[\s=]/g, '').toUpperCase()].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const code = (step) => {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(BigInt(step))
    const sum = createHmac('sha1', key).update(counter).digest()
    const at = sum[19] & 15
    return String((sum.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
  }
  let last = 0
  return async () => {
    // The server takes the codes of the neighbouring half minutes too, and none that was used.
    for (;;) {
      const now = Math.floor(Date.now() / 30_000)
      const step = [now, now + 1].find((each) => each > last)
      if (step !== undefined) {
        last = step
        return code(step)
      }
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
}

describe('the own account', { skip: NO_ACCOUNTS }, () => {
  let browser
  let login
  before(async () => {
    browser = await open()
    login = await colleague()
  })
  after(() => browser?.close())

  test('a second factor is switched on, asked for at the door, replaced by a recovery code, and switched off', async () => {
    const { page, close } = await atWork(browser, login, 'konto')
    await page.getByRole('button', { name: 'Włącz drugi składnik' }).click()
    const secret = await page.locator('code.secret').first().textContent()
    const next = authenticator(secret)
    assert.match(await page.getByRole('link', { name: 'Otwórz w aplikacji' }).getAttribute('href'), /^otpauth:\/\/totp\//)
    await page.getByLabel('Kod z aplikacji').fill('000000')
    await page.getByRole('button', { name: 'Potwierdź kod' }).click()
    await page.getByText('Kod jest nieprawidłowy albo został już użyty.').waitFor()
    assert.equal(await focused(page), 'totp-code')
    assert.equal(await page.getByText('Nie udało się zalogować').count(), 0, 'nobody was signing in')
    await shot(page, 'konto-kod-bledny')
    await page.getByLabel('Kod z aplikacji').fill(await next())
    await page.getByRole('button', { name: 'Potwierdź kod' }).click()
    await page.getByText('Drugi składnik działa.').waitFor()
    const recovery = await page.locator('.codes code').allTextContents()
    assert.ok(recovery.length >= 8)
    await page.getByText('Drugi składnik działa.').scrollIntoViewIfNeeded()
    await shot(page, 'konto-kody-zapasowe')
    assert.deepEqual(await faults(page), [])
    await page.getByRole('button', { name: /^Konto:/ }).click()
    await page.getByRole('button', { name: 'Wyloguj się' }).click()
    await page.getByRole('heading', { name: 'Logowanie' }).waitFor()

    await fill(page, login, password(login))
    await page.getByLabel('Kod z aplikacji uwierzytelniającej').waitFor()
    assert.equal(await focused(page), 'signin-code')
    await page.getByRole('button', { name: 'Zaloguj się' }).click()
    await page.getByText('Podaj kod z aplikacji uwierzytelniającej.').waitFor()
    await page.getByLabel('Kod z aplikacji uwierzytelniającej').fill('000000')
    await page.getByRole('button', { name: 'Zaloguj się' }).click()
    await page.getByText('Kod jest nieprawidłowy albo został już użyty.').waitFor()
    await shot(page, 'logowanie-kod-bledny')
    await page.getByLabel('Kod z aplikacji uwierzytelniającej').fill(await next())
    await page.getByRole('button', { name: 'Zaloguj się' }).click()
    await page.locator('header .account').waitFor()
    await close()

    const door = async (code) => {
      const visited = await visit(browser, 'praca/konto')
      await fill(visited.page, login, password(login))
      await visited.page.getByLabel('Kod z aplikacji uwierzytelniającej').fill(code)
      await visited.page.getByRole('button', { name: 'Zaloguj się' }).click()
      return visited
    }
    const spare = await door(recovery[0])
    await spare.page.getByRole('heading', { name: 'Moje konto', level: 1 }).waitFor()
    const again = await door(recovery[0])
    await again.page.getByText('Kod jest nieprawidłowy albo został już użyty.').waitFor()
    await again.close()

    const desk = spare.page
    await desk.getByRole('button', { name: 'Włącz drugi składnik' }).click()
    await desk.getByText('Drugi składnik jest już włączony.').waitFor()
    await desk.getByLabel('Hasło', { exact: true }).fill('nie to hasło')
    await desk.getByLabel('Kod z aplikacji').fill(await next())
    await desk.getByRole('button', { name: 'Wyłącz drugi składnik' }).click()
    await desk.getByText('To nie jest Twoje hasło.').waitFor()
    await desk.getByLabel('Hasło', { exact: true }).fill(password(login))
    await desk.getByLabel('Kod z aplikacji').fill(recovery[1])
    await desk.getByRole('button', { name: 'Wyłącz drugi składnik' }).click()
    await desk.getByText('Drugi składnik jest wyłączony.').waitFor()
    await spare.close()
    const free = await atWork(browser, login, 'konto')
    await free.page.getByRole('heading', { name: 'Moje konto', level: 1 }).waitFor()
    await free.close()
  })

  test('the password is changed only with the present one and for a good one; the old one opens nothing any more', async () => {
    const { page, close } = await atWork(browser, login, 'konto')
    const change = page.getByRole('button', { name: 'Zmień hasło' })
    await change.click()
    await page.getByText('Podaj obecne hasło.').waitFor()
    assert.equal(await focused(page), 'password-old')
    const good = `Jesion nad rzeką ${Date.now()}`
    const enter = async (old, wanted, repeated = wanted) => {
      await page.getByLabel('Obecne hasło').fill(old)
      await page.getByLabel('Nowe hasło', { exact: true }).fill(wanted)
      await page.getByLabel('Powtórz nowe hasło').fill(repeated)
      await change.click()
    }
    await enter(password(login), good, 'inne')
    await page.getByText('Hasła różnią się.').waitFor()
    assert.equal(await focused(page), 'password-repeat')
    await enter('na pewno nie to', good)
    await page.getByText('To nie jest obecne hasło.').waitFor()
    assert.equal(await page.getByText('Nie udało się zalogować').count(), 0)
    await enter(password(login), 'krótkie')
    await page.locator('#password-new-fault').waitFor()
    assert.match(await page.locator('#password-new-fault').textContent(), /12 znaków/)
    await shot(page, 'konto-haslo-slabe')
    assert.deepEqual(await faults(page), [])
    await enter(password(login), good)
    await page.getByText('Hasło zostało zmienione.').waitFor()
    await close()
    const old = await visit(browser, 'praca')
    await fill(old.page, login, password(login))
    await old.page.getByText('Nieprawidłowy login lub hasło.').waitFor()
    await fill(old.page, login, good)
    await old.page.getByRole('heading', { name: 'Pulpit', level: 1 }).waitFor()
    await old.close()
  })

  test('an entry is put back to an earlier version from its history, and everybody sees it', async () => {
    const anna = await session('anna')
    const id = await tree(anna, { properties: { zarzadca: 'Zarząd pierwszy' } })
    const { version } = await own(anna, id)
    await anna('PATCH', `${TREES}/${id}`, { properties: { zarzadca: 'Zarząd drugi' } }, { 'if-match': `"${version}"` })
    const read = async () => (await (await fetch(`${BASE}/collections/drzewa_drzewo/items/${id}?f=json`)).json()).properties.zarzadca
    assert.equal(await read(), 'Zarząd drugi')
    const { page, close } = await atWork(browser, 'anna', `rejestr/drzewa/drzewa_drzewo/${id}`)
    await page.getByRole('link', { name: 'Historia', exact: true }).click()
    await page.getByRole('heading', { name: /^Historia:/ }).waitFor()
    const restore = page.getByRole('button', { name: /^Przywróć tę wersję/ })
    await restore.first().waitFor()
    assert.equal(await restore.count(), 1, 'what is in force cannot be restored')
    await restore.click()
    const dialog = page.getByRole('dialog', { name: 'Przywróć tę wersję' })
    await dialog.getByRole('textbox').fill('Zmiana przez pomyłkę')
    await shot(page, 'historia-przywracanie')
    await dialog.getByRole('button', { name: 'Przywróć tę wersję' }).click()
    await page.getByText('Przywrócono wersję.').first().waitFor()
    await page.waitForFunction(() => document.querySelectorAll('main ol > li').length >= 3)
    await shot(page, 'historia-przywrocona')
    assert.equal(await read(), 'Zarząd pierwszy')
    await page.getByText('Zmiana przez pomyłkę').first().waitFor()
    assert.deepEqual(await faults(page), [])
    await close()
  })

  test('an entry that was ended by mistake comes back by undoing its changeset, as the pages say', async () => {
    const anna = await session('anna')
    const id = await tree(anna)
    const status = async () => (await fetch(`${BASE}/collections/drzewa_drzewo/items/${id}?f=json`)).status
    const { page, close } = await atWork(browser, 'anna', `rejestr/drzewa/drzewa_drzewo/${id}`)
    await page.getByRole('button', { name: 'Zakończ wpis' }).click()
    const ending = page.getByRole('dialog', { name: /^Zakończyć wpis/ })
    await ending.getByText('Zakończenie można cofnąć w zestawie zmian').waitFor()
    await ending.getByLabel('Powód').fill('Nie to drzewo')
    await ending.getByRole('button', { name: 'Zakończ wpis' }).click()
    const undo = page.getByRole('link', { name: /^Cofnij w zestawie zmian nr/ })
    const changeset = await undo.getAttribute('href')
    await shot(page, 'wpis-zakonczony')
    assert.equal(await status(), 404)
    await page.getByRole('link', { name: 'Historia', exact: true }).click()
    await page.getByText('Przywraca go cofnięcie zestawu zmian').waitFor()
    assert.equal(await page.getByRole('button', { name: /^Przywróć tę wersję/ }).count(), 0, 'the server would refuse it')
    await shot(page, 'historia-zakonczonego')
    await page.getByRole('main').getByRole('link', { name: 'Zestawy zmian' }).click()
    await page.getByRole('heading', { name: 'Zestawy zmian', level: 1 }).waitFor()
    await page.goto(`${BASE}${changeset}`)
    await page.getByRole('button', { name: 'Cofnij cały zestaw' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cofnij cały zestaw' }).click()
    await page.getByText('szkic').waitFor()
    await page.getByRole('button', { name: 'Wyślij' }).click()
    await page.getByText('Zapisano. Zmiany obowiązują.').first().waitFor()
    assert.equal(await status(), 200)
    await close()
  })
})
