import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/index.ts'
import type { Analysis, ReadDocument } from '../../../src/schema/index.ts'
import { applyEdits } from '../../../src/text/edit.ts'
import { writeCleanDocx } from '../../../src/writeback/clean/write-clean-docx.ts'
import { markUpDocx } from '../../../src/writeback/docx/mark-up-docx.ts'
import type { ProposedEdit } from '../../../src/writeback/markup.ts'
import { adviseAnalysis } from '../../helpers/advise.ts'
import { makeDocx, paragraph, run } from '../../helpers/make-docx.ts'
import { readDocumentOf } from '../../helpers/read-json-resume.ts'
import { analyseDocument, analyseText, understandText } from '../../helpers/stages.ts'
import { acceptAll } from '../../helpers/track-changes.ts'

const WORK = [
  'EXPERIENCE',
  'Data Engineer, Brightwater Labs',
  'Jan 2020 - Dec 2023',
  '- Ran 20 jobs on Apache Spark and Snowflake',
  '- Wrote tide reports by prompt engineering in TypeScript',
  '',
  'SKILLS',
]
const JOB = understandText('Requirements\n- Apache Spark\n- Snowflake\n- Prompt engineering\n- TypeScript\n- Kafka')

/** The lines of the skills section after all edits of the rule. */
const skillsAfter = (...skills: readonly string[]): string[] => {
  const { document, edits } = editsFor(analyseText([...WORK, ...skills].join('\n')))
  return applyEdits(document, edits).text.split('\n').slice(WORK.length)
}

const editsFor = (analysis: Analysis) => {
  const { suggestions } = adviseAnalysis(analysis, JOB)
  const own = suggestions.filter(({ rule }) => rule === 'complete-skills')
  const edits = own.flatMap(({ edit, title, message }): ProposedEdit[] => (edit ? [{ ...edit, title, message }] : []))
  return { document: analysis.document, edits, own }
}

const OPTIONS = { fileName: 'resume.docx', month: '2026-11' }

const textOf = ({ document }: ReadDocument): string => document.text

describe('what the list of skills leaves out', () => {
  it('goes to the list of its kind: languages to languages, methods to a line of their own', () => {
    const [languages, platforms, charts] = [
      'Languages: Python, SQL, Java',
      'Platforms: Hadoop, Kafka',
      'Charts: Tableau, Looker, ggplot2',
    ]
    expect(skillsAfter(languages, `${platforms}, Airflow`, charts)).toEqual([
      `${languages}, TypeScript`,
      `${platforms}, Airflow, Apache Spark, Snowflake`,
      charts,
      'Methods: Prompt engineering',
    ])
  })

  it('is marked and parted as the others are', () => {
    expect(skillsAfter('• Charts - Tableau | Looker | ggplot2', '• Tools - Hadoop | Kafka | Airflow')).toEqual([
      '• Charts - Tableau | Looker | ggplot2',
      '• Methods - Prompt engineering',
      '• Tools - Hadoop | Kafka | Airflow | Apache Spark | Snowflake',
    ])
  })

  it('is added before the dot that ends a list, after brackets, and at the end of the last of its lines', () => {
    expect(skillsAfter('Python, Kafka, Airflow (2 clusters).')).toEqual([
      'Python, Kafka, Airflow (2 clusters), Apache Spark, Snowflake, Prompt engineering, TypeScript.',
    ])
    expect(skillsAfter('Python, Kafka,', 'Airflow, Helm')).toEqual([
      'Python, Kafka,',
      'Airflow, Helm, Apache Spark, Snowflake, Prompt engineering, TypeScript',
    ])
  })

  it('is not added under labels of what is no skill of work', () => {
    expect(skillsAfter('Certificates: Python Associate, Kafka Basics, Hadoop Basics')).toEqual([
      'Certificates: Python Associate, Kafka Basics, Hadoop Basics',
    ])
  })

  it.each([
    '10+ years: Rust, Go, Python, Kafka',
    '2 years: Hadoop, Kafka, Airflow',
    'Learning: Rust, Go, Kafka',
    'Want to learn: Rust, Go, Kafka',
    'Want to learn Rust, Go, Kafka',
    'Interested in: Rust, Hadoop, Kafka',
    'Courses: Python, Hadoop, Kafka',
    'Former: Python, Hadoop, Kafka',
    'Not used lately: Python, Hadoop, Kafka',
    'Java/C++: Spring, Hadoop, Kafka',
    'Languages: English, German, French',
    'Languages: Frisian, Ladin, Sorbian',
    'Tools: Hadoop, Kafka und Airflow',
    'Tools: Hadoop, Kafka et Airflow',
    'Tools: Hadoop, Kafka y Airflow',
    'Tools: Hadoop, Kafka, Airflow usw.',
  ])('is not added where it would be said of more than its kind, or where the list is closed: %s', (list) => {
    expect(skillsAfter(list)).toEqual([list])
  })

  it('is not added to a list of another field', () => {
    const lists = ['Datenbanken: PostgreSQL, MySQL, Redis', 'Cloud: AWS, Azure', 'DevOps tools: Docker, Jenkins']
    expect(skillsAfter(...lists).join('\n')).not.toMatch(/Spark|Snowflake/)
  })

  it('has no line of its own in a resume in another language', () => {
    const [databases, tools] = ['Software: PostgreSQL, MySQL, Redis', 'Werkzeuge: Tableau, Looker, Excel']
    const told =
      'Zuvor war ich bei der Reederei für die Berichte und den Betrieb zuständig, mit Kollegen aus der Werft und dem Amt'
    expect(skillsAfter(databases, tools, '', told)).toEqual([`${databases}, Apache Spark, Snowflake`, tools, '', told])
  })

  it.each([
    ['under a label of how well skills are held', 'Good: Python, Kafka, Airflow'],
    ['behind a name that is held so well', 'Tools: Python, Kafka, Airflow – basics'],
    ['in the only list, where that is of languages', 'Python, SQL, Java'],
  ])('is not added %s', (_, list) => {
    expect(skillsAfter(list).join('\n')).not.toMatch(/Spark|Prompt/)
  })

  it('needs no fact, and lowers nothing', () => {
    const { own } = editsFor(analyseText([...WORK, 'Python, Kafka, Airflow'].join('\n')))
    expect(own.map(({ onlyIfTrue, gain }) => [onlyIfTrue, gain])).toEqual([[false, 0]])
  })

  it('is taken by the file of the person, with tracked changes', async () => {
    const texts = [
      ...WORK.filter((line) => line !== ''),
      'Languages: Python, SQL, Java',
      'Tools: Hadoop, Kafka, Airflow',
      'Charts: Tableau, Looker, Excel',
    ]
    const bytes = makeDocx({ body: texts.map((line) => paragraph(run(line))).join('') })
    const { document, edits } = editsFor(analyseDocument(await readDocument(bytes)))
    expect(edits).toHaveLength(3)
    const written = await markUpDocx(bytes, document, { edits, notes: [] }, OPTIONS)
    expect(textOf(await readDocument(acceptAll(written)))).toBe(applyEdits(document, edits).text)
  })

  it('is taken by the new file that is made of a JSON Resume', async () => {
    const work = [{ position: 'Data Engineer', name: 'Brightwater Labs', startDate: '2020-01', endDate: '2023-12' }]
    const highlights = ['Ran 20 jobs on Apache Spark and Snowflake']
    const skills = [{ name: 'Tools', keywords: ['Hadoop', 'Kafka', 'Airflow'] }]
    const resume = { basics: { name: 'Ann Lee' }, work: work.map((job) => ({ ...job, highlights })), skills }
    const analysis = analyseDocument(await readDocumentOf(JSON.stringify(resume)))
    const { edits } = editsFor(analysis)
    const written = await writeCleanDocx(analysis, { edits, notes: [] }, OPTIONS)
    expect(textOf(await readDocument(acceptAll(written)))).toContain('Tools: Hadoop, Kafka, Airflow, Apache Spark, Snowflake')
  })
})
