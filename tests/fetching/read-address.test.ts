import { describe, expect, it } from 'vitest'
import { addressAlone, readAddress } from '../../src/fetching/read-address.ts'

describe('a text that is one address', () => {
  it.each([
    'https://boards.example/jobs/1',
    '  https://boards.example/jobs/1?a=b#top\n',
    'HTTPS://boards.example',
    'http://boards.example',
    'file:///etc/passwd',
  ])('is told: %j', (text) => {
    expect(addressAlone(text)).toBe(text.trim())
  })

  it.each([
    ['a posting that names one', 'Apply at https://boards.example/jobs/1'],
    ['two of them', 'https://boards.example/jobs/1 https://boards.example/jobs/2'],
    ['a name alone', 'boards.example/jobs/1'],
    ['a file of Windows', 'C:\\jobs\\posting.txt'],
    ['what is far longer than any', `https://boards.example/${'a'.repeat(3_000)}`],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(addressAlone(text)).toBeNull()
  })
})

describe('an address to fetch', () => {
  it.each([
    ['http', 'http://boards.example/1', /begins with “http:”; “https:” was expected/],
    ['a file', 'file:///etc/passwd', /begins with “file:”/],
    ['ftp', 'ftp://boards.example/1', /begins with “ftp:”/],
    ['gopher, by which other protocols are spoken', 'gopher://127.0.0.1:6379/_x', /begins with “gopher:”/],
    ['another port', 'https://boards.example:8443/1', /names port 8443/],
    ['a port of another service', 'https://boards.example:22/', /names port 22/],
    ['a name and password', 'https://me:secret@boards.example/1', /has a name or password in it/],
    ['a host before an at sign', 'https://boards.example@127.0.0.1/', /has a name or password in it/],
    ['what is none', 'https://', /cannot be read/],
  ])('is not one with %s', (_, text, message) => {
    expect(() => readAddress(text, [])).toThrowError(
      expect.objectContaining({ code: 'invalid_address', message: expect.stringMatching(message) }),
    )
  })

  it('may have http and a port where its host is of one’s own network, and that very host alone', () => {
    const inside = ['jobs.intra.example:8080']
    expect(readAddress('http://jobs.intra.example:8080/1#apply', inside).href).toBe('http://jobs.intra.example:8080/1')
    expect(() => readAddress('http://jobs.intra.example:8081/1', inside)).toThrow()
    expect(() => readAddress('http://other.intra.example:8080/1', inside)).toThrow()
    expect(() => readAddress('file://jobs.intra.example:8080/1', inside)).toThrow()
  })

  it('is never repeated by its error', () => {
    expect(() => readAddress('https://me:secret@boards.example/token', [])).toThrowError(
      expect.objectContaining({ message: expect.not.stringMatching(/secret|token|boards/) }),
    )
  })
})
