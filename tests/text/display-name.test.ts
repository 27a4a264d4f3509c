import { describe, expect, it } from 'vitest'
import { displayName, endingOf } from '../../src/text/display-name.ts'

const WHOLE_CHARACTERS = /^\P{Cs}+$/u

describe('the name of a file in messages', () => {
  it.each([
    ['cv.pdf', 'cv.pdf'],
    ['/home/mira/cv.pdf', 'cv.pdf'],
    ['C:\\Users\\mira\\cv.pdf', 'cv.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['životopis (2).docx', 'životopis (2).docx'],
    ['cv\r\nERROR forged\x1B[31m.pdf', 'cvERROR forged[31m.pdf'],
    ['cv\u202Efdp.exe', 'cvfdp.exe'],
    ['cv\u061C\u00AD.pdf', 'cv.pdf'],
    ['', 'The file'],
    ['folder/', 'The file'],
    ['\0', 'The file'],
  ])('%j is %j', (given, shown) => {
    expect(displayName(given)).toBe(shown)
  })

  it('is "The file" where there is none', () => {
    expect(displayName(undefined)).toBe('The file')
  })

  it('is cut where it is long, in linear time', () => {
    expect(displayName('x'.repeat(1_000_000))).toHaveLength(100)
    expect(displayName('/x'.repeat(500_000))).toBe('x')
  })

  it('never holds half a character', () => {
    expect(displayName('cv\ud83d.docx')).toBe('cv.docx')
    expect(displayName('\ude00')).toBe('The file')
    expect(displayName('cv 😀.docx')).toBe('cv 😀.docx')
    expect(displayName('😀'.repeat(60))).toMatch(WHOLE_CHARACTERS)
    expect(displayName(`x${'😀'.repeat(60)}`)).toMatch(WHOLE_CHARACTERS)
  })
})

describe('the ending of a name', () => {
  it.each([
    ['cv.PDF', 'pdf'],
    ['cv.tar.gz', 'gz'],
    ['cv', ''],
    ['cv.', ''],
    ['v1.2 final', ''],
  ])('of %j is %j', (name, ending) => {
    expect(endingOf(name)).toBe(ending)
  })
})
