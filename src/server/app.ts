import express, { type Express, Router } from 'express'
import type { PageAssets } from '../report/index.ts'
import type { AppOptions } from './app-options.ts'
import { serveAssets } from './assets.ts'
import { recogniseCaller, requireKey } from './callers.ts'
import { allowOnly, createErrorHandler, notFound } from './error-handler.ts'
import { showMetrics } from './metrics.ts'
import { describeApi } from './openapi.ts'
import { limitRate } from './rate-limit.ts'
import { traceRequests } from './request-context.ts'
import { showDocs } from './routes/docs.ts'
import { showForm, showSample, submitForm } from './routes/form.ts'
import { showHealth, showReadiness } from './routes/health.ts'
import { createMatch } from './routes/matches.ts'
import { createReading } from './routes/readings.ts'
import { createRequirements } from './routes/requirements.ts'
import { createTailored } from './routes/tailored.ts'
import { refuseOtherSites, requireOwnForm } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { stopUnreadBody } from './upload.ts'

const POST_ENDPOINTS = {
  '/readings': createReading,
  '/requirements': createRequirements,
  '/matches': createMatch,
  '/tailored': createTailored,
} as const

const createApi = (options: AppOptions): Router => {
  const api = Router()
  const description = describeApi()
  api.use(requireKey(options.keys), refuseOtherSites)
  api
    .route('/openapi.json')
    .get((_request, response) => void response.json(description))
    .all(allowOnly('GET'))
  for (const [path, create] of Object.entries(POST_ENDPOINTS)) api.route(path).post(create(options)).all(allowOnly('POST'))
  return api
}

/**
 * The service as an Express application; it does not listen.
 * What each request passes, in order: an id and its line in the log, the headers, who asks, the rate limit, then its
 * route, which is the first to read a byte of its body.
 */
export const createApp = (options: AppOptions): Express => {
  const { assets, config, keys, log, metrics, isReady } = options
  const limited = limitRate(config.rateLimit)
  const reportAssets: PageAssets = { stylesheet: assets.style.address, icon: assets.icon.address, home: '/' }
  const formAssets: PageAssets = { ...reportAssets, ...(assets.script && { script: assets.script.address }) }

  const app = express()
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple').set('trust proxy', config.trustedProxies)
  app.use(traceRequests(log), metrics.countRequests, ...securityHeaders, stopUnreadBody, serveAssets(assets))
  app.use(recogniseCaller(keys))
  app.route('/healthz').get(showHealth).all(allowOnly('GET'))
  app.route('/readyz').get(showReadiness(isReady)).all(allowOnly('GET'))
  app.route('/metrics').get(limited, requireKey(keys), showMetrics(metrics)).all(allowOnly('GET'))
  app.use('/api/v1', limited, createApi(options))
  app.route('/docs').get(showDocs(options, reportAssets)).all(allowOnly('GET'))
  app
    .route('/')
    .get(showForm(options, formAssets))
    .post(limited, requireOwnForm, submitForm(options, formAssets, reportAssets))
    .all(allowOnly('GET', 'POST'))
  app.route('/samples/:name').get(limited, showSample(options, reportAssets)).all(allowOnly('GET'))
  app.use(notFound, createErrorHandler(reportAssets))
  return app
}
