import type { Request, RequestHandler } from 'express'
import { CoverageError } from '../../errors/index.ts'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { matchDocuments, toOneError } from '../match-documents.ts'
import { settingOf } from '../page-language.ts'
import type { Sample } from '../samples.ts'
import { previewMatched } from './preview.ts'

const findSample = ({ samples }: AppOptions, { params }: Request): Sample => {
  const sample = samples.get(String(params.name))
  if (sample === undefined) throw new CoverageError('not_found', { path: '/samples/…' })
  return sample
}

/** `GET /samples/<name>`: the report of a sample, as a page. */
export const showSample =
  (options: AppOptions): RequestHandler =>
  async (request, response) => {
    const { name, resume, posting } = findSample(options, request)
    const signal = hangUpOf(response)
    const outcome = await matchDocuments(options.reader, options.taxonomy, {
      resume: { value: { source: resume.bytes } },
      posting: { value: { source: posting.bytes, fileName: posting.name } },
      signal,
    })
    if ('errors' in outcome) throw toOneError(outcome.errors)
    const preview = await previewMatched(options, { source: resume.bytes, fileName: resume.name }, signal)
    const shown = { shows: 'report', json: outcome.json, sample: name, preview } as const
    const task = { ...shown, ...settingOf(options, request, response) }
    response.type('html').send(Buffer.from(await options.drawer.draw(task, { signal })))
  }

/** `GET /samples/<name>/resume` and `…/posting`: the file itself, to look at or to send back. */
export const sendSampleFile =
  (options: AppOptions, part: 'resume' | 'posting'): RequestHandler =>
  (request, response) => {
    const { name, bytes } = findSample(options, request)[part]
    response.attachment(name).send(Buffer.from(bytes))
  }
