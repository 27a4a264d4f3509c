import { describe, expect, it } from 'vitest'
import { findEmployers } from '../../../src/timeline/positions/find-employers.ts'
import { positionOf } from './position-of.ts'

describe('findEmployers', () => {
  it.each([
    ['Data Analyst, Larch', 'Data Analyst', 'Larch', 14],
    ['2019 - 2023 Larch\nAnalyst', 'Analyst', 'Larch', 12],
    ['Larch Fellow, Larch', 'Larch Fellow', 'Larch', 14],
    ['Larchwood nets\nAnalyst, Larch', 'Analyst', 'Larch', 24],
  ])('finds where a position says with whom it was: %s', (text, title, organization, start) => {
    expect(findEmployers({ text }, [positionOf(text, title, organization)])).toEqual([
      { start, end: start + organization.length },
    ])
  })

  it.each([
    ['Analyst', null],
    ['Analyst, Nets, Larch', 'Nets, Larch'],
    ['Analyst\nNets\nNets\nNets\nMoved all of it to Larch', 'Larch'],
  ])('leaves out what its head does not name as one: %s', (text, organization) => {
    expect(findEmployers({ text }, [positionOf(text, 'Analyst', organization)])).toEqual([])
  })
})
