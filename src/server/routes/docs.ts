import type { RequestHandler } from 'express'
import type { AppOptions } from '../app-options.ts'
import { describeApi } from '../openapi.ts'
import { settingOf } from '../page-language.ts'
import { renderDocsPage } from '../pages/docs-page.ts'

/** `GET /docs`: how to use the API. Nothing on the page is loaded from elsewhere. */
export const showDocs = (options: AppOptions): RequestHandler => {
  const { schemas } = describeApi().components
  return (request, response) => {
    const origin = `${request.protocol}://${request.get('host') ?? 'localhost'}`
    response
      .type('html')
      .send(renderDocsPage({ origin, isLocked: options.keys.isLocked, schemas }, settingOf(options, request, response)))
  }
}
