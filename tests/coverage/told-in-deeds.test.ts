import { describe, expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const rowOf = (asked: string, bullet: string) =>
  coverText(
    `Robin Halvorsen\nrobin@example.org\n\nExperience\nTeam Member, Brightwater Labs\nJan 2018 - Dec 2023\n- Kept the keys of the yard\n- ${bullet}\n`,
    `Somebody\n\nRequirements\n- ${asked}\n`,
  ).requirements[0]

describe('what is told in deeds', () => {
  it.each([
    ['Debug software', 'Diagnosed and resolved a stubborn rounding bug'],
    ['Extract and load through any means', 'Built ETL pipelines for two ports'],
    ['ETL', 'Extracted fares from a feed, transformed them in Rust and loaded them nightly'],
    ['End-to-end ML pipelines', 'Collected tides, cleaned them, trained a model and served it to pilots'],
    ['Creating training materials', 'Wrote the training manual of the pilots'],
  ])('meets "%s": %s', (asked, bullet) => {
    expect(rowOf(asked, bullet)).toMatchObject({ status: 'met' })
  })

  it.each([
    ['Debug software', 'Worked on a planner in which bugs had to be fixed'],
    ['Chunking of documents for retrieval', 'Split manuals into overlapping passages before embedding them'],
    ['Document processing', 'Chunk and embed uploaded files'],
    ['Applying machine learning to natural language', 'Sentiment analysis of letters with Word2Vec'],
  ])('meets "%s" in part: %s', (asked, bullet) => {
    expect(rowOf(asked, bullet)).toMatchObject({ status: 'partial' })
  })
})

it.each([
  ['Communication skills', 'Used TypeScript for communication within the web app'],
  ['Creating training materials', 'Tracked the documentation accuracy of two depots'],
  ['SQL', 'Ranked first among all BDRs in SQLs generated'],
])('other things by the same words show nothing of "%s": %s', (asked, bullet) => {
  expect(rowOf(asked, bullet)).toMatchObject({ status: 'missing', evidence: [] })
})

it('what a product does for its users is no quality of who built it', () => {
  expect(
    rowOf('Manage competing priorities and deliver to deadlines', 'Built a React app for the task management of teams')?.status,
  ).not.toBe('met')
})
