import { describe, expect, it } from 'vitest'
import { isCipher } from '../../../../src/document/formats/pdf/cipher.ts'
import { readDocument } from '../../../../src/document/index.ts'
import { ENGLISH, encipher } from '../../../helpers/encipher.ts'
import { column, makePdf } from '../../../helpers/make-pdf.ts'
import { makeRun } from '../../../helpers/make-runs.ts'

const GERMAN = [
  'Entwicklung von Schnittstellen zwischen Webstuhl und Lager, Betreuung der Datenbank, Schulung der Mitarbeiter',
  'Auswertung von Messreihen aus drei Werken mit Python, Aufbau eines Lagers für Berichte, Pflege der Anlagen',
  'Studium der Physik in Bremen mit dem Schwerpunkt Strömungen, Arbeit über Netze in Gezeiten der Nordsee',
  'Begleitung von Studierenden bei ihren ersten Versuchen mit Netzen und Booten im Hafen von Bremerhaven und Cuxhaven',
  'Leitung einer Gruppe von vier Personen, die Berichte für den Vorstand vorbereitet und Kosten gesenkt haben',
]
const POLISH = [
  'Projektowanie systemów do zarządzania danymi przedsiębiorstwa, utrzymanie serwerów oraz szkolenie pracowników działu',
  'Przygotowanie raportów dla zarządu, wdrożenie hurtowni danych i nadzór nad zespołem czterech programistów w Gdańsku',
  'Studia z zakresu fizyki na uniwersytecie, praca dyplomowa o sieciach rybackich i pływach morskich na Bałtyku',
  'Tworzenie narzędzi do analizy pomiarów, automatyzacja testów, współpraca z klientami z Niemiec oraz Norwegii',
]

/** What most such fonts make of it: "7KLV" for "This". */
const shift = (text: string): string => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29))

const runsOf = (lines: readonly string[]) => lines.map((line, at) => makeRun(line, { baseline: 100 + 12 * at }))

describe('isCipher', () => {
  it('is none where a few letters are said over and over', () => {
    expect(isCipher(runsOf(Array.from({ length: 200 }, () => 'qxzv wkj')))).toBe(false)
  })

  it.each([
    ['letters that each stand for another', ENGLISH.map(encipher)],
    ['codes of glyphs', ENGLISH.map(shift)],
    ['another language in them', GERMAN.map(encipher)],
  ])('says so of a page with %s', (_, lines) => {
    expect(isCipher(runsOf(lines))).toBe(true)
  })

  it.each([
    ['English', ENGLISH],
    ['German', GERMAN],
    ['Polish', POLISH],
    ['few letters', ENGLISH.slice(0, 2).map(encipher)],
    ['numbers', Array<string>(60).fill('4711 0815 2342 9001 1234')],
    ['another script', Array<string>(60).fill('Инженер данных из Бергена')],
  ])('does not say so of a page of %s', (_, lines) => {
    expect(isCipher(runsOf(lines))).toBe(false)
  })

  it('sees the letters of a page in which each is a run of its own', () => {
    expect(isCipher(ENGLISH.flatMap((line) => [...encipher(line)].map((letter) => makeRun(letter))))).toBe(true)
  })
})

describe('a file whose fonts do not say which letters they show', () => {
  it('is told from one whose letters are its own', async () => {
    const { warnings } = await readDocument(await makePdf(column(ENGLISH, { x: 50, y: 80 })))
    expect(warnings).toEqual([])
  })
})
