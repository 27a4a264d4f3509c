import type { RequestHandler } from 'express'
import { renderPage } from '../../web/index.ts'
import type { AppOptions } from '../app-options.ts'
import { MANY_FILES, UPLOAD_LIMITS } from '../limits.ts'
import { settingOf } from '../page-language.ts'

/** `GET /pool`: the page; it gets the pool's content from `/api/v1/pool`, like any other client. */
export const showPool =
  (options: AppOptions): RequestHandler =>
  (request, response) => {
    const { pool, keys } = options
    const page = renderPage(
      {
        view: 'pool',
        isOn: pool !== null,
        needsKey: keys.isLocked,
        maxBytes: UPLOAD_LIMITS.fileSize,
        maxFiles: MANY_FILES.files,
        maxBodyBytes: MANY_FILES.bodyBytes,
      },
      settingOf(options, request, response),
    )
    response.type('html').send(page)
  }
