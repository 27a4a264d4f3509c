import { describe, expect, it } from 'vitest'
import { looksLikeHtml } from '../../../../src/document/formats/html/looks-like-html.ts'
import { readHtml } from '../../../../src/document/formats/html/read-html.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { expectLinearIn } from '../../../helpers/cpu-time.ts'
import { linesOf } from '../../../helpers/read-docx.ts'

const read = (html: string) => readHtml(html, { fileName: 'job.html', limits: LIMITS })

describe('a web page', () => {
  it.each([
    ['blocks are lines', '<div>a</div><div>b</div>c<br>d', 'a\nb\nc\nd'],
    ['paragraphs and headings leave a gap', '<div>a</div><p>b</p><h2>c</h2>', 'a\n\nb\n\nc'],
    ['white space of the source is single blanks', '<p>\n  Data\n  engineer </p>', 'Data engineer'],
    ['inline elements do not part words', '<p>Post<b>gre</b>SQL</p>', 'PostgreSQL'],
    ['list items get bullets', '<ul><li>Python</li><li>SQL</li></ul>', '• Python\n• SQL'],
    ['a bullet goes to the first line of an item', '<ul><li><p>Python</p><p>SQL</p></li></ul>', '• Python\n\nSQL'],
    ['a typed bullet stays alone', '<ul><li>– Python</li></ul>', '– Python'],
    [
      'cells stand on one line',
      '<table><tr><td>Python</td><td>5 years</td></tr><tr><td>SQL</td></tr></table>',
      'Python\t5 years\nSQL',
    ],
    ['line breaks of preformatted text stay', '<pre>a\n  b</pre>', 'a\nb'],
    ['entities are letters', '<p>R&amp;D &#8211; caf&eacute;&nbsp;x &lt;b&gt;</p>', 'R&D – café x <b>'],
    [
      'scripts, styles and the head are dropped',
      '<head><title>t</title></head><script>let a = "<p>x</p>"</script><style>p{}</style><p>a</p>',
      'a',
    ],
    [
      'buttons and choices are dropped',
      '<p>Spark <button type="button">Show Kafka</button></p><select><option>Java<option selected>Go</select><a role="button" href="#">Print</a>',
      'Spark',
    ],
    ['bars and menus are dropped', '<p>Perl <progress value="3">30%</progress></p><ul role="menu"><li>Scala</li></ul>', 'Perl'],
    ['what is typed and what is linked stays', '<p><a role="link" href="#">Perl</a></p><textarea>Go</textarea>', 'Perl\n\nGo'],
    ['comments are dropped', '<p>a<!-- Kubernetes --></p>', 'a'],
    ['what is never closed is still read', '<ul><li>Python<li>SQL', '• Python\n• SQL'],
    ['broken tags are no harm', '<p>a <b c</p>', 'a'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text)
  })

  it('tells headings, bold lines and list items', () => {
    const html = '<h3>Skills</h3><p><strong>Must have</strong></p><p><b>Place</b>: Oslo or anywhere</p><li>Python</li>'
    expect(linesOf(read(html))).toMatchObject([
      { text: 'Skills', heading: true, bold: false, listItem: false },
      { text: 'Must have', heading: false, bold: true },
      { text: 'Place: Oslo or anywhere', bold: false },
      { text: '• Python', listItem: true },
    ])
  })

  it.each(['hidden', 'style="display: none"', 'style="visibility:hidden"', 'style="font-size:0"', 'style="font-size:0px"'])(
    'hides what %s takes off the page',
    (attribute) => {
      const { text, hidden } = read(`<p>Python</p><div ${attribute}>Rust <b>and Go</b></div><p>SQL</p>`)
      expect(hidden.map(({ why, start, end }) => [why, text.slice(start, end)])).toEqual([
        ['vanish', 'Rust'],
        ['vanish', 'and Go'],
      ])
      expect(text.startsWith('Python\n\nSQL')).toBe(true)
    },
  )

  it.each(['s', 'del', 'strike'])('hides what <%s> strikes out', (name) => {
    const { text, hidden } = read(`<p>Python, <${name}>Rust</${name}> <ins>and SQL</ins></p>`)
    expect(hidden.map(({ why, start, end }) => [why, text.slice(start, end)])).toEqual([['struck', 'Rust']])
  })

  it('does not hide what is small or only styled', () => {
    expect(read('<p style="font-size:0.8em;color:red">Python</p>').hidden).toEqual([])
  })

  it('is refused where it is nested too deep', () => {
    expect(() => read('<div>'.repeat(300))).toThrow(expect.objectContaining({ code: 'limit_exceeded' }))
  })

  it.each(['<', '<a', '<a ', '</', '<!--', '&', '<p>', '</p>', '<br>', '"', '<b><i></b>', '<script>'])(
    'takes linear time: %j',
    (part) => {
      expectLinearIn((html) => {
        try {
          read(html)
        } catch {
          // Too deep: that is an answer as well.
        }
        looksLikeHtml(html)
      }, part)
    },
  )
})

describe('text that looks like a web page', () => {
  it.each([
    '<!DOCTYPE html>\n<p>x',
    '\n<html lang="en">',
    '<?xml version="1.0"?><html>',
    '<body>x',
    '<div><p>a</p><p>b</p><p>c</p></div>',
  ])('%j does', (text) => {
    expect(looksLikeHtml(text)).toBe(true)
  })

  it.each([
    'Mira Solberg',
    'I write semantic HTML: <p>, <div> and <span>.',
    'a < b > c',
    '<T> void f(List<T> a)',
    '<mira@example.org>',
  ])('%j does not', (text) => {
    expect(looksLikeHtml(text)).toBe(false)
  })
})
