import { describe, expect, it } from 'vitest'
import { findTitles } from '../../../src/timeline/positions/find-titles.ts'
import { positionOf } from './position-of.ts'

describe('findTitles', () => {
  it.each([
    ['Data Analyst, Larch', 'Data Analyst', 'Larch', 0],
    ['Engineering at Larch: Engineer', 'Engineer', 'Larch', 22],
    ['Analyst Group, Leeds\nAnalyst', 'Analyst', 'Analyst Group', 21],
    ['Larch Fellow, Larch', 'Larch Fellow', 'Larch', 0],
  ])('finds where a position says its title: %s', (text, title, organization, start) => {
    expect(findTitles({ text }, [positionOf(text, title, organization)])).toEqual([{ start, end: start + title.length }])
  })

  it.each([
    ['Data | Larch | Engineer', 'Data Engineer'],
    ['Engineering, Larch', 'Engineer'],
    ['Larch', null],
  ])('leaves out what does not stand there: %s', (text, title) => {
    expect(findTitles({ text }, [positionOf(text, title, 'Larch')])).toEqual([])
  })
})
