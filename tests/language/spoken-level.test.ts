import { describe, expect, it } from 'vitest'
import { hasSpokenLevel, spokenLevelAt } from '../../src/language/spoken-level.ts'
import { spanOf } from '../helpers/make-report.ts'

describe('the level of a spoken language', () => {
  it.each([
    ['German (native)', 'language spoken'],
    ['German: C1', 'language spoken'],
    ['German – mother tongue', 'language spoken'],
    ['German, fluent', 'language spoken'],
    ['German (full professional proficiency)', 'language spoken'],
    ['Fluent German', 'language spoken'],
    ['native-level German', 'language spoken'],
    ['German (B1)', 'language spoken in part'],
    ['German: intermediate', 'language spoken in part'],
    ['Conversational German', 'language spoken in part'],
    ['German - level A2', 'language begun'],
    ['basic German', 'language begun'],
    ['German (limited proficiency)', 'language begun'],
    ['German', undefined],
    ['German, French', undefined],
    ['German\nFluent French', undefined],
    ['German (since 2019)', undefined],
  ])('of "%s" is %s', (line, level) => {
    expect(spokenLevelAt(line, spanOf(line, 'German'))).toBe(level)
  })

  it.each(['German (C1)', 'German: native', 'German – mother tongue'])('is surely one in "%s"', (line) => {
    expect(hasSpokenLevel(line, spanOf(line, 'German'))).toBe(true)
  })

  it.each(['Teamwork (excellent)', 'Teamwork, B2B sales', 'Teamwork', 'Teamwork: good'])('is none in "%s"', (line) => {
    expect(hasSpokenLevel(line, spanOf(line, 'Teamwork'))).toBe(false)
  })
})
