import { expect, it } from 'vitest'
import { readUnits } from '../../../src/requirements/units/read-units.ts'
import { readRows } from '../../../src/requirements/units/rows.ts'
import { textDocument } from '../../helpers/text-document.ts'

const opensOf = (text: string): (string | null)[] => {
  const document = textDocument(text)
  return readUnits(document.text, readRows(document)).map(({ opens }) => opens)
}

it('a bullet between bullets heads nothing, but where it ends in a colon or is a heading word for word', () => {
  const among = (line: string) => opensOf(`Requirements\n- Python\n- ${line}\n- Docker`)[2]
  expect(among('Our team already uses Terraform')).toBeNull()
  expect(among('Nice to have')).toBe('preferred')
  expect(among('What our team will use:')).not.toBeNull()
})

it('the same words head what is below them where no bullet stands above', () => {
  expect(opensOf('Our team already uses Terraform\n- Python\n- Docker')[0]).not.toBeNull()
})

it('years of experience right below a heading head nothing, whatever heading it is', () => {
  const document = textDocument('Experience/Technology\nOne to three years of experience\nReports and models in R or Python.')
  const units = readUnits(document.text, readRows(document))
  expect(units.map(({ opens }) => opens)).toEqual(['required', null, null])
  expect(units[1]?.looksLikeHeading).toBe(false)
})
