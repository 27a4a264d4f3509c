import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../src/language/lexicon.ts'
import type { Asking } from '../../../src/requirements/statements/asking.ts'
import { splitWishes } from '../../../src/requirements/statements/split-wishes.ts'
import type { RequirementKind } from '../../../src/schema/job.ts'
import { understandText } from '../../helpers/stages.ts'

/** @param marked its parts in square brackets. */
const wishesIn = (marked: string, kind: RequirementKind = 'skill'): string[] => {
  const choices: { start: number; end: number }[][] = []
  const text = marked.replace(/\[([^\]]+)\]/g, (_, words: string, at: number) => {
    const start = at - 2 * choices.length
    choices.push([{ start, end: start + words.length }])
    return words
  })
  const all = { start: 0, end: text.length }
  const unit = { ...all, section: { opens: 'required', by: null } }
  const asking = { ...all, unit, choices, kind, lexicon: lexiconOf('english'), importance: 'required', by: 'model' }
  const [, ...wishes] = splitWishes(text, asking as unknown as Asking)
  return wishes.map(({ start, end }) => text.slice(start, end))
}

describe('what is said not to be required', () => {
  it.each([
    'Java is not required, Kotlin is a plus',
    'Prior experience with Kafka is not required, Spark is a plus',
    'A degree in physics is not required; a master’s is a plus',
  ])('is no demand before a wish: %s', (line) => {
    const { requirements } = understandText(`Requirements\n- Python\n- ${line}\n`)
    expect(requirements.filter(({ importance }) => importance === 'required')).toHaveLength(1)
  })
})

describe('a sentence that only wishes', () => {
  it('is wished for, whatever the heading above it requires', () => {
    const { requirements } = understandText('Requirements\n- Python\n- Knowledge of tide tables and of Rust is a plus\n')
    expect(requirements.map(({ importance }) => importance)).toEqual(['required', 'preferred'])
  })

  it.each([
    'Rust is a plus but by no means essential.',
    'Rust would be lovely, though it’s no deal-breaker',
    'If you have used Rust, wonderful, but it isn’t a condition',
    'Rust: good to know, not a must',
  ])('is wished for, where its end says that nobody insists: %s', (line) => {
    const { requirements } = understandText(`Requirements\n- Python\n- ${line}\n`)
    expect(requirements.map(({ importance }) => importance)).toEqual(['required', 'preferred'])
  })

  it.each(['Nice to have: Spark; Kafka; Scala', 'Preferred Skills: Java or Rust; Databricks; Kafka.'])(
    'is wished for to the end of its list: %s',
    (line) => {
      const { requirements } = understandText(`Requirements\n- Python\n- ${line}\n- SQL\n`)
      expect(requirements.map(({ importance }) => importance)).toEqual(['required', 'preferred', 'required'])
    },
  )

  it('ends with the sentence of its label', () => {
    const { requirements } = understandText('Requirements\n- Python\n- Nice to have: Spark. You must know SQL.\n')
    expect(requirements.map(({ importance }) => importance)).toEqual(['required', 'preferred', 'required'])
  })

  it.each([
    'Bonus points for Kafka',
    'Extra credit if you know Kafka',
    'It would be nice if you had used Kafka',
    'Kafka is appreciated',
  ])('is one in these words: %s', (line) => {
    const { requirements } = understandText(`Requirements\n- Python\n- ${line}\n- SQL\n`)
    expect(requirements.map(({ importance }) => importance)).toEqual(['required', 'preferred', 'required'])
  })

  it.each([
    ['SQL (essential), Power BI (desirable), Spark (bonus)', ['required', 'preferred', 'preferred']],
    ['Python (must-have), Kafka (nice-to-have)', ['required', 'preferred']],
    ['Python is key, Kafka would be great', ['required', 'preferred']],
    ['German (fluent), English (nice to have)', ['required', 'preferred']],
  ])('stands beside what its neighbour needs: %s', (line, importances) => {
    const { requirements } = understandText(`Data Engineer\n\nRequirements\n- Docker\n- ${line}\n`)
    expect(requirements.slice(1).map(({ importance }) => importance)).toEqual(importances)
  })

  it('asks for what stands before a clause that only wishes', () => {
    const { requirements } = understandText('Requirements\n- Expert SQL and strong Python; Rust is a bonus\n')
    expect(requirements[0]).toMatchObject({ importance: 'required', parts: [{ anyOf: [{ skill: 'sql' }] }, {}] })
  })
})

describe('a wish beside a demand', () => {
  it.each([
    ['Dein Profil', 'Englisch fließend, Deutsch von Vorteil'],
    ['Dein Profil', 'Python sicher, Kubernetes von Vorteil'],
    ['Dein Profil', 'Docker ist ein Muss und Kubernetes wünschenswert'],
    ['Profil recherché', 'Docker exigé, Kubernetes apprécié'],
    ['Profil recherché', 'Python indispensable, Scala serait un plus'],
    ['Requisitos', 'Docker avanzado imprescindible y Kubernetes deseable'],
    ['Requisitos', 'Imprescindible Python, deseable Scala'],
  ])('is one, and the demand another, in other languages: %s, %s', (heading, line) => {
    const others = {
      'Dein Profil': ['Gute Kenntnisse in SQL und Erfahrung mit Datenmodellen', 'Du arbeitest gern im Team'],
      'Profil recherché': ['Bonne maîtrise de SQL et expérience des modèles de données', 'Vous aimez le travail en équipe'],
      Requisitos: ['Buen manejo de SQL y experiencia con modelos de datos', 'Te gusta trabajar en equipo'],
    }[heading]
    const { requirements } = understandText(`Data Engineer\n\n${heading}\n- ${others?.[0]}\n- ${line}\n- ${others?.[1]}\n`)
    expect(requirements.slice(1, 3).map(({ importance }) => importance)).toEqual(['required', 'preferred'])
  })
})

describe('a wish within what is asked', () => {
  it.each([
    ['[Agents] in production ([LangGraph] preferred)', ['LangGraph preferred']],
    ['Must know [Python]; [Java] is a plus', ['Java is a plus']],
    ['[Java] is a plus, [Python] is a must', ['Java is a plus']],
    ['[English] required and [French] desired', ['French desired']],
    ['[Dutch] is useful, fluent [English] is essential', ['Dutch is useful']],
    [
      'Fluent [English], [Czech] would be lovely but is by no means expected',
      ['Czech would be lovely but is by no means expected'],
    ],
    ['Must have [Docker], nice to have [Swarm]', ['nice to have Swarm']],
    ['[Python] (required), [Scala] (preferred)', ['Scala (preferred)']],
    ['[Docker] (preferred) and [Swarm] (required)', ['Docker (preferred)']],
    ['[Cloud] – ideally [Azure]', ['ideally Azure']],
    ['[Zig], [Nim] (bonus), [Ada]', ['Nim (bonus)']],
    ['[Zig] and [Nim] (a plus), [Ada]', ['Nim (a plus)']],
    ['[Clouds], preferably [AWS]', ['preferably AWS']],
    ['[Clouds] (e.g., [AWS] preferred), [SQL]', ['e.g., AWS preferred']],
    ['[Python], ideally, on [Kubernetes]', ['ideally, on Kubernetes']],
    ['[Design] of [large systems] preferably on [clouds] (e.g., [AWS])', ['preferably on clouds (e.g., AWS)']],
  ])('is the clause of "%s" that wishes', (text, wishes) => {
    expect(wishesIn(text)).toEqual(wishes)
  })

  it.each([
    ['Master’s degree in [statistics], PhD is a plus', ['PhD is a plus']],
    ['Master’s degree (PhD is a plus)', ['PhD is a plus']],
    ['Master’s degree (Ph.D. is a plus) in [statistics] or [physics]', ['Ph.D. is a plus']],
    ['Ideally some [dbt], and a Master’s degree would be a plus', ['Ideally some dbt']],
    ['PhD preferred', []],
    ['Bachelor’s degree, preferably from abroad', []],
  ])('is a degree in "%s"', (text, wishes) => {
    expect(wishesIn(text, 'degree')).toEqual(wishes)
    expect(wishesIn(text)).toEqual([])
  })

  it.each(['[Python] and [SQL]', '[Rust] is a plus', '[Python] (experience preferred)', 'Preferred: [Python]'])(
    'is not found in "%s"',
    (text) => {
      expect(wishesIn(text)).toEqual([])
    },
  )
})

describe('a wish beside a demand in another tongue', () => {
  const POSTINGS = {
    de: 'Lampenwart (m/w/d)\nÜber uns\nDie Lampenwerft pflegt seit 1950 die Leuchten der Küste und ist das älteste Haus im Hafen.\nIhr Profil\n- ',
    es: 'Farero/a\nCuidamos las linternas de la costa y buscamos para nuestro equipo una persona que trabaje con nosotros.\nRequisitos\n- ',
    fr: 'Gardien de phare (H/F)\nNous entretenons les lanternes de la côte et cherchons pour notre équipe une personne.\nVotre profil\n- ',
  }

  it.each([
    ['de', 'Kenntnisse in Java, idealerweise auch in Kotlin, sind erforderlich', ['required', 'preferred']],
    ['de', 'Drei Jahre Erfahrung im Vertrieb, gern aus dem Handel mit Java', ['required', 'preferred']],
    ['es', 'Experiencia de 3 años en un puesto similar, preferiblemente con Java', ['required', 'preferred']],
    ['fr', 'Une solide expérience de Java, idéalement avec Kotlin', ['required', 'preferred']],
    ['fr', 'Une expérience d’au moins 3 ans, acquise idéalement avec Java', ['required', 'preferred']],
    ['fr', 'Des notions de Java seraient un plus', ['preferred']],
  ] as const)('is a statement of its own (%s): %s', (language, line, importances) => {
    const { requirements } = understandText(`${POSTINGS[language]}${line}\n`)
    expect(requirements.map(({ importance }) => importance)).toEqual(importances)
  })
})
