import { type RequestHandler, Router } from 'express'
import { API, type EndpointName } from '../schema/endpoints.ts'
import type { AppOptions } from './app-options.ts'
import { ENDPOINTS } from './endpoints.ts'
import { allowOnly } from './error-handler.ts'
import { createPoolHandlers } from './pool/routes.ts'
import { createCheck } from './routes/checks.ts'
import { createMatch } from './routes/matches.ts'
import { createOwnModelHandlers } from './routes/own-model.ts'
import { createReading } from './routes/readings.ts'
import { createRequirements } from './routes/requirements.ts'
import { createTailored } from './routes/tailored.ts'

const createHandlers = (options: AppOptions): Readonly<Record<EndpointName, RequestHandler>> => ({
  read: createReading(options),
  readJob: createRequirements(options),
  match: createMatch(options),
  tailor: createTailored(options),
  check: createCheck(options),
  ...createOwnModelHandlers(options),
  ...createPoolHandlers(options),
})

/** "/api/v1/pool/resumes/{code}" as Express writes it, below {@link API}. */
const patternOf = (path: string): string => path.slice(API.length).replace(/\{(\w+)\}/g, ':$1')

/** All endpoints; a request with another method is told which methods a path supports. */
export const routeEndpoints = (options: AppOptions): Router => {
  const handlers = createHandlers(options)
  const router = Router({ caseSensitive: true })
  for (const path of new Set(ENDPOINTS.map((endpoint) => endpoint.path))) {
    const here = ENDPOINTS.filter((endpoint) => endpoint.path === path)
    const route = router.route(patternOf(path))
    for (const { method, name } of here) route[method](handlers[name])
    route.all(allowOnly(...here.map(({ method }) => method.toUpperCase())))
  }
  return router
}
