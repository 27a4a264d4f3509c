import { describe, expect, it } from 'vitest'
import { readMarked } from '../../scripts/train/read-marked.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { readerOf } from '../../src/requirements/index.ts'
import { PACK_LANGUAGES, packLanguageOf } from '../../src/text/language.ts'
import { understandText } from '../helpers/stages.ts'

const GERMAN = `Data Engineer (m/w/d)

Wir sind ein Unternehmen aus Kassel und suchen für unser Team zum nächsten Monat eine Person, die mit uns die Plattform baut.

Deine Aufgaben
- Du entwickelst Datenpipelines mit Python und Airflow

Dein Profil
- Mindestens 3 Jahre Berufserfahrung mit Spark
- Erfahrung mit PostgreSQL oder MySQL
- Abgeschlossenes Studium der Informatik

Von Vorteil
- Kenntnisse in Kubernetes

Wir bieten
- 30 Tage Urlaub und ein Jobrad`

describe('a posting in German', () => {
  const { requirements, understood } = understandText(GERMAN)
  const partsOf = (importance: string): string[] =>
    requirements
      .filter((one) => one.importance === importance)
      .flatMap(({ parts }) => parts.map(({ anyOf }) => anyOf.map(({ surfaceForm }) => surfaceForm).join('|')))

  it('asks for what stands below its headings', () => {
    expect(understood.language).toBe('de')
    expect(partsOf('duty')).toEqual(expect.arrayContaining(['Python', 'Airflow']))
    expect(partsOf('required')).toEqual(expect.arrayContaining(['Spark']))
    expect(partsOf('preferred')).toEqual(['Kubernetes'])
  })

  it('offers a choice by its own word for it', () => {
    expect(partsOf('required')).toContain('PostgreSQL|MySQL')
  })

  it('asks for years and a degree', () => {
    expect(requirements.flatMap(({ years }) => years?.min ?? [])).toEqual([3])
    expect(requirements.flatMap(({ degree }) => degree ?? [])).toMatchObject([{ level: 'bachelor', fields: ['Informatik'] }])
  })

  it('is not asked what it offers', () => {
    expect(requirements.some(({ start }) => start > GERMAN.indexOf('Wir bieten'))).toBe(false)
  })
})

describe('the models of other languages', () => {
  it('read postings in them alone, and English ones never', () => {
    const models = loadModels()
    expect(readerOf(models, { text: GERMAN })).not.toBe(readerOf(models))
    expect(readerOf(models, { text: 'We look for an engineer who knows Python and the tools of the trade.' })).toBe(
      readerOf(models),
    )
  })

  it.each(PACK_LANGUAGES)('learn from postings whose language is told: %s', (language) => {
    const folder = new URL(`../../scripts/train/other-languages/${language}`, import.meta.url).pathname
    expect(
      readMarked(folder)
        .filter((posting) => packLanguageOf(posting) !== language)
        .map(({ labels }) => labels.posting),
    ).toEqual([])
  })
})
