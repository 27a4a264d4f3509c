import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'

/** A file of `src/web` as the browser gets it: its address changes with its content, so it may be kept for ever. */
export interface Asset {
  readonly address: string
  readonly type: string
  readonly body: Buffer
}

export interface Assets {
  readonly style: Asset
  readonly icon: Asset
  /** null when run from the TypeScript sources: the form works without it. */
  readonly script: Asset | null
}

const WEB = new URL('../web/', import.meta.url)
const HASH_LENGTH = 12

const loadAsset = (file: string, type: string): Asset => {
  const body = readFileSync(new URL(file, WEB))
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_LENGTH)
  return { address: `/assets/${hash}-${file}`, type, body }
}

/** Read once, when the server starts. */
export const loadAssets = (): Assets => ({
  style: loadAsset('style.css', 'text/css'),
  icon: loadAsset('icon.svg', 'image/svg+xml'),
  script: existsSync(new URL('form.js', WEB)) ? loadAsset('form.js', 'text/javascript') : null,
})

/** Answers the addresses of the assets and leaves all others to the next handler. */
export const serveAssets = ({ style, icon, script }: Assets): RequestHandler => {
  const byAddress = new Map([style, icon, script].flatMap((asset) => (asset ? [[asset.address, asset]] : [])))
  return (request, response, next) => {
    const asset = byAddress.get(request.path)
    if (asset === undefined || !['GET', 'HEAD'].includes(request.method)) return next()
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    response.type(asset.type).send(asset.body)
  }
}
