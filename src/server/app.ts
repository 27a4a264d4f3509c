import express, { type Express, type RequestHandler, Router } from 'express'
import { API } from '../schema/endpoints.ts'
import { PAGE_PATHS } from '../schema/page-paths.ts'
import type { AppOptions } from './app-options.ts'
import { serveAssets, taxonomyAsset } from './assets.ts'
import { recogniseCaller, requireKey } from './callers.ts'
import { compressAnswers } from './compress-answers.ts'
import { drainRefused } from './drain-refused.ts'
import { allowOnly, createErrorHandler, notFound } from './error-handler.ts'
import { holdBodies } from './hold-bodies.ts'
import { answerAtHosts, requireHost } from './known-hosts.ts'
import { showMetrics } from './metrics.ts'
import { describeApi } from './openapi.ts'
import { keepLanguage, languageOf } from './page-language.ts'
import { limitRate } from './rate-limit.ts'
import { keepRoute, traceRequests } from './request-context.ts'
import { routeEndpoints } from './route-endpoints.ts'
import { showCheckForm, submitCheckForm } from './routes/check-page.ts'
import { showDocs } from './routes/docs.ts'
import { showForm, submitForm } from './routes/form.ts'
import { closeWhenStopping, showHealth, showReadiness } from './routes/health.ts'
import { showPool } from './routes/pool-page.ts'
import { createPreview } from './routes/preview.ts'
import { sendSampleFile, showSample } from './routes/samples.ts'
import { createTailored } from './routes/tailored.ts'
import { refuseOtherSites, requireOwnForm } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

/** Addresses of views that only the page itself can show, and where each starts again after a reload. */
const PAGE_VIEWS = [
  ['/report', '/'],
  ['/comparison', '/'],
  ['/checked', PAGE_PATHS.check],
] as const

const createApi = (options: AppOptions, bodies: RequestHandler): Router => {
  const api = Router({ caseSensitive: true })
  const description = describeApi()
  api.use(requireKey(options.keys), refuseOtherSites, bodies)
  api
    .route('/openapi.json')
    .get((_request, response) => void response.json(description))
    .all(allowOnly('GET'))
  api.use(routeEndpoints(options))
  api.use(keepRoute)
  return api
}

/**
 * The service as an Express application; it does not listen.
 * Each request passes, in order: an id and its line in the log, the headers, who is asking, the rate limit, room for its
 * body, then its route, which is the first to read a byte of the body.
 */
export const createApp = (options: AppOptions): Express => {
  const { assets, config, keys, log, metrics, readiness } = options
  const limited = limitRate(config.rateLimit)
  // Requests of a browser cost this machine as much time as those of the API.
  const bodies = holdBodies()
  const fromPage = [limited, requireKey(keys, 'Basic')]
  const app = express()
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('query parser', 'simple')
    .enable('case sensitive routing')
    .set('trust proxy', config.trustedProxies)
  app.use(
    traceRequests(log),
    metrics.countRequests,
    ...securityHeaders,
    closeWhenStopping(readiness),
    requireHost,
    answerAtHosts(config.allowedHosts),
    drainRefused(),
    compressAnswers,
    serveAssets([...assets.files, taxonomyAsset(options.taxonomy)]),
  )
  app.use(recogniseCaller(keys))
  app.route('/healthz').get(showHealth).all(allowOnly('GET'))
  app.route('/readyz').get(showReadiness(readiness)).all(allowOnly('GET'))
  app.route('/metrics').get(limited, requireKey(keys), showMetrics(metrics)).all(allowOnly('GET'))
  app.use(API, limited, createApi(options, bodies))
  app.route('/docs').get(showDocs(options)).all(allowOnly('GET'))
  app.route('/').get(showForm(options)).post(fromPage, requireOwnForm, bodies, submitForm(options)).all(allowOnly('GET', 'POST'))
  app
    .route(PAGE_PATHS.check)
    .get(showCheckForm(options))
    .post(fromPage, requireOwnForm, bodies, submitCheckForm(options))
    .all(allowOnly('GET', 'POST'))
  app.route('/pool').get(showPool(options)).all(allowOnly('GET'))
  app.route(PAGE_PATHS.preview).post(fromPage, requireOwnForm, bodies, createPreview(options)).all(allowOnly('POST'))
  app.route(PAGE_PATHS.tailored).post(fromPage, requireOwnForm, bodies, createTailored(options)).all(allowOnly('POST'))
  app
    .route(PAGE_PATHS.fileParts)
    .get((request, response) => void response.json(assets.fileParts[languageOf(request, response).language]))
    .all(allowOnly('GET'))
  // Views that exist only in the page: after a reload they start again from their form.
  for (const [address, form] of PAGE_VIEWS)
    app
      .route(address)
      .get((request, response) => response.redirect(303, keepLanguage(form, languageOf(request, response))))
      .all(allowOnly('GET'))
  app.route('/samples/:name').get(fromPage, showSample(options)).all(allowOnly('GET'))
  for (const part of ['resume', 'posting'] as const) {
    app.route(`/samples/:name/${part}`).get(limited, sendSampleFile(options, part)).all(allowOnly('GET'))
  }
  app.use(notFound, createErrorHandler({ assets }))
  return app
}
