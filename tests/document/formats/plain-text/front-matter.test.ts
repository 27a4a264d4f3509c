import { describe, expect, it } from 'vitest'
import { withShownFrontMatter } from '../../../../src/document/formats/plain-text/front-matter.ts'
import { expectLinearIn } from '../../../helpers/cpu-time.ts'

describe('the front matter of a Markdown file', () => {
  it.each<[string, string, string]>([
    [
      'shows a name and a title, and not how the page is made',
      '---\nlayout: post\ntitle: Resume\nsubtitle: "Wanda Quill"\ncomments: false\ntags:\n- nets\n---\n\nWeaver',
      'Resume\nWanda Quill\n\n\nWeaver',
    ],
    [
      'shows nothing that the first heading says',
      '---\nname: Wanda Quill\ntitle: Weaver\n---\n\n# Wanda Quill\nWeaver',
      '\n# Wanda Quill\nWeaver',
    ],
    ['shows a name above other headings', '---\nname: Wanda Quill\n---\n# Work\nWeaver', 'Wanda Quill\n\n# Work\nWeaver'],
    [
      'is none where sentences stand between two rules',
      '---\nI weave nets, as my mother did.\n---\nWeaver',
      '---\nI weave nets, as my mother did.\n---\nWeaver',
    ],
    ['is none further down', 'Weaver\n---\nname: Wanda\n---\n', 'Weaver\n---\nname: Wanda\n---\n'],
  ])('%s', (_what, markdown, shown) => {
    expect(withShownFrontMatter(markdown)).toBe(shown)
  })

  it('is read in linear time', () => {
    expectLinearIn((lines) => withShownFrontMatter(`---\n${lines}`), 'a: b\n')
    expectLinearIn(withShownFrontMatter, '---\n')
  })
})
