import { expect, it } from 'vitest'
import { holdsFigure } from '../../src/text/figures.ts'

it.each([
  ['Cut the cost by 30 %', true],
  ['Halved the time of a build', true],
  ['Served millions of readers', true],
  ['Served 2024 readers', true],
  ['Cut 2000% of the paper', true],
  ['Won the prize of the harbour in 2024', false],
  ['Made the build 3x faster, then x2', true],
  ['Cut the p95 from 900 ms to 300 ms', true],
  ['Read 32-bit counters of 40 pumps', true],
  ['Wrote drivers for the STM32 and the 3-phase inverter', false],
  ['Coded H.264 video in 3D over 5G', false],
  ['Built one of the pipelines', false],
  ['Ran services on Kubernetes', false],
])('%s: a figure is in it: %s', (words, holds) => {
  expect(holdsFigure(words)).toBe(holds)
})
