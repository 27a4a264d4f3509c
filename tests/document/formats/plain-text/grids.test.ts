import { describe, expect, it } from 'vitest'
import { withoutGrids } from '../../../../src/document/formats/plain-text/grids.ts'

describe('sections side by side below their headings', () => {
  it.each<[string, string[], string[]]>([
    [
      'three of them',
      [
        'SKILLS     LANGUAGES   INTERESTS',
        'Python     English     Chess',
        'SQL        German',
        '           Dutch',
        '',
        'EDUCATION',
      ],
      ['', 'SKILLS', 'Python', 'SQL', '', 'LANGUAGES', 'English', 'German', 'Dutch', '', 'INTERESTS', 'Chess', '', 'EDUCATION'],
    ],
    [
      'two at the end of a page',
      ['Skills         Languages', '- Python       - English', '- SQL, Go      - German'],
      ['', 'Skills', '- Python', '- SQL, Go', '', 'Languages', '- English', '- German'],
    ],
  ])('are read one after the other: %s', (_what, lines, inOrder) => {
    expect(withoutGrids(lines)).toEqual(inOrder)
  })

  it.each<[string, string[]]>([
    ['a heading and its date', ['EXPERIENCE     2019 - 2021', 'Analyst        Leeds', 'Clerk          York']],
    ['a bar of links', ['Skills     Experience     Contact', '', 'Wanda Quill', 'Leeds']],
    ['one row of what labels say', ['Skills     Languages', 'SQL        German']],
    ['text that crosses a column', ['SKILLS     LANGUAGES', 'SQL        German', 'Python, SQL and the looms of Leeds']],
    ['a table of something else', ['Tool       Years', 'SQL        3', 'Go         2']],
    ['a whole page', ['SKILLS     LANGUAGES', ...Array.from({ length: 50 }, () => 'SQL        German')]],
    ['skills and their years', ['SKILLS     EXPERIENCE', 'SQL        3 years', 'Go         2 years']],
    ['cells between tabs', ['SKILLS\tLANGUAGES', 'SQL\tGerman', 'Go\tDutch']],
  ])('are not made of %s', (_what, lines) => {
    expect(withoutGrids(lines)).toEqual(lines)
  })
})
