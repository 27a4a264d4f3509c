import type { RequestHandler } from 'express'
import type { z } from 'zod'
import { CoverageError } from '../../errors/index.ts'
import { type Ground, groundOf, type OwnModel, readAgain, rewrite, writeLetter } from '../../own-model/index.ts'
import type { EndpointName } from '../../schema/endpoints.ts'
import type { Report } from '../../schema/index.ts'
import type { AppOptions } from '../app-options.ts'
import { createGate } from '../gate.ts'
import { hangUpOf } from '../hang-up.ts'
import { MODEL_REQUESTS_AT_ONCE } from '../limits.ts'
import { matchUpload } from '../match-upload.ts'
import { LetterFields, MatchFields, parseFields, RewritingFields } from '../requests.ts'
import { receiveUpload, type Upload } from '../upload.ts'

const readGround = async (
  options: AppOptions,
  upload: Upload,
  fields: z.infer<typeof MatchFields>,
  signal: AbortSignal,
): Promise<Ground> => {
  const json = await matchUpload(options, upload, fields, signal)
  return groundOf(JSON.parse(json.toString('utf8')) as Report, options.reader, options.taxonomy, signal)
}

const requireModel = ({ ownModel }: AppOptions): OwnModel => {
  if (ownModel === null) throw new CoverageError('model_off')
  return ownModel
}

/**
 * `POST /api/v1/rewritings`, `…/second-readings` and `…/letters`: a resume and a posting, or none, in; what the server
 * operator's model makes of them out. If the client disconnects, the question to the model is cancelled.
 */
export const createOwnModelHandlers = (
  options: AppOptions,
): Readonly<Record<Extract<EndpointName, 'rewrite' | 'readAgain' | 'writeLetter'>, RequestHandler>> => {
  // A model takes long, and on the same machine it slows everybody down.
  const enter = createGate(MODEL_REQUESTS_AT_ONCE)
  const handle =
    <Shape extends z.ZodObject & { readonly shape: typeof MatchFields.shape }>(
      schema: Shape,
      answer: (ground: () => Promise<Ground>, fields: z.infer<Shape>, signal: AbortSignal) => Promise<object>,
    ): RequestHandler =>
    async (request, response) => {
      const upload = await receiveUpload(request, response, ['resume', 'job'])
      const fields = parseFields(schema, upload.fields)
      const signal = hangUpOf(response)
      response.json(await answer(() => readGround(options, upload, fields, signal), fields, signal))
    }
  return {
    rewrite: handle(RewritingFields, (ground, { kind }, signal) => {
      const model = requireModel(options)
      return enter(async () => rewrite(await ground(), model, { signal, ...(kind && { kinds: [kind] }) }))
    }),
    readAgain: handle(MatchFields, (ground, _fields, signal) => {
      const model = requireModel(options)
      return enter(async () => readAgain((await ground()).report, model, { signal }))
    }),
    writeLetter: handle(LetterFields, async (ground, { by }, signal) => {
      if (by !== 'model') return writeLetter(await ground(), null)
      const model = requireModel(options)
      return enter(async () => writeLetter(await ground(), model, { signal }))
    }),
  }
}
