import { describe, expect, it } from 'vitest'
import { sayInSummary } from '../../src/answers/say-in-summary.ts'
import { findMixtures } from '../../src/guard/index.ts'
import { lineageOf } from '../../src/lineage.ts'
import { analyse } from '../../src/pipeline.ts'
import { AS_OF, analyseText, TAXONOMY } from '../helpers/stages.ts'

const RESUME = `Nadja Hollis
nadja.hollis@example.org

EXPERIENCE
Data Engineer, Penrose Grocers
March 2020 - Present
- Built a stock service in Python for 42 shops
- Assisted in moving 30 reports from cron to Airflow
- Ran nightly loads on PostgreSQL

Analyst, Tolland Trams
May 2017 - February 2020
- Wrote reports in SQL for up to 12 depots
- Tested the import of timetables with pytest

SKILLS
Python, Airflow, PostgreSQL, Kubernetes, Docker
`

const kindsIn = (words: string) => {
  const original = analyseText(RESUME)
  const { place, ...read } = sayInSummary(original, words)
  return findMixtures(original, analyse(read, TAXONOMY, AS_OF), lineageOf(TAXONOMY), [place]).map(({ kind }) => kind)
}

describe('sentences that mix what a resume says apart', () => {
  it.each([
    ['a deed with another employer', 'Built a stock service in Python at Tolland Trams for 42 shops.', 'place'],
    ['an employer behind it', 'I built a stock service in Python for 42 shops, at Tolland Trams.', 'place'],
    ['another title', 'As an analyst, I built a stock service in Python for 42 shops.', 'place'],
    ['a title with another employer', 'Data engineer at Tolland Trams with Python and Airflow.', 'place'],
    ['a tool of the skills', 'I built a stock service in Python for 42 shops on Kubernetes.', 'statement'],
    ['a tool before it', 'With Kubernetes, I built a stock service for 42 shops.', 'statement'],
    ['a tool behind "and"', 'I ran nightly loads on PostgreSQL and Kubernetes.', 'statement'],
    [
      'two tools that changed places',
      'I built a stock service in Airflow for 42 shops, and assisted in moving 30 reports from cron to Python.',
      'statement',
    ],
    ['what another line is about', 'I built a stock service in Python for depots.', 'statement'],
    ['two deeds as one', 'I tested the import of nightly loads.', 'statement'],
    ['pieces of many lines', 'Tested Kubernetes with pytest for 42 shops.', 'statement'],
    ['years with a tool', 'Data engineer with nine years of Python.', 'statement'],
  ])('are found: %s', (_about, words, kind) => {
    expect(kindsIn(words)).toEqual([kind])
  })

  it.each([
    'At Penrose Grocers, I built a stock service in Python for 42 shops and ran nightly loads on PostgreSQL.',
    'As an analyst at Tolland Trams, I wrote reports in SQL for up to 12 depots and tested the import of timetables with pytest.',
    'Data engineer with Python, Airflow and PostgreSQL.',
    'Data engineer who wrote reports in SQL for up to 12 depots.',
    'As a data engineer I assisted in moving 30 reports from cron to Airflow.',
    'Data engineer with nine years of experience.',
  ])('are none: %s', (words) => {
    expect(kindsIn(words)).toEqual([])
  })
})
