import type { Report } from '../../schema/index.ts'
import type { GivenDocuments } from './documents.ts'
import { fileNameIn } from './file-name.ts'

const fetchFile = async (address: string): Promise<File> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`no file at ${address}`)
  return new File([await response.blob()], fileNameIn(response.headers.get('content-disposition')) ?? 'sample.txt')
}

/** The two files that a sample's report was made from. */
export const fetchSample = async (sample: string, { inputs: { level } }: Report): Promise<GivenDocuments> => {
  const folder = `/samples/${encodeURIComponent(sample)}`
  const resume = await fetchFile(`${folder}/resume`)
  if (level !== null) return { resume, posting: { way: 'brief', level } }
  return { resume, posting: { way: 'file', file: await fetchFile(`${folder}/posting`) } }
}
