import { expect, it } from 'vitest'
import { holdsFigure } from '../../src/text/figures.ts'

it.each([
  ['Cut the cost by 30 %', true],
  ['Halved the time of a build', true],
  ['Served millions of readers', true],
  ['Served 2024 readers', true],
  ['Cut 2000% of the paper', true],
  ['Won the prize of the harbour in 2024', false],
  ['Built one of the pipelines', false],
  ['Ran services on Kubernetes', false],
])('%s: a figure is in it: %s', (words, holds) => {
  expect(holdsFigure(words)).toBe(holds)
})
