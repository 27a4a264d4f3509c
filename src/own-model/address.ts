import { isLoopback } from '../config.ts'
import { CoverageError } from '../errors/index.ts'
import type { OwnModelSettings } from '../schema/index.ts'

const PATH_OF_API = '/chat/completions'

const refuse = (setting: string, found: string, expected: string): CoverageError =>
  new CoverageError('invalid_setting', { setting, found, expected })

const parse = (url: string): URL => {
  if (URL.canParse(url)) {
    const address = new URL(url)
    if (address.protocol === 'http:' || address.protocol === 'https:') return address
  }
  throw refuse('OWN_MODEL_URL', 'not usable', 'an address like http://localhost:11434/v1')
}

/** "[::1]" is written in brackets in an address, and 127.x.y.z never leaves the machine either. */
const isHere = ({ hostname }: URL): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isLoopback(host) || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/**
 * The address at which a model is called.
 *
 * @throws CoverageError `invalid_setting` for an invalid address, and for one on another machine unless the settings allow
 * texts to go there; the message repeats no part of it.
 */
export const addressOf = ({ url, remote, key }: OwnModelSettings): URL => {
  const address = parse(url)
  if (address.username !== '' || address.password !== '')
    throw refuse('OWN_MODEL_URL', 'an address with a password in it', 'the key in OWN_MODEL_KEY')
  if (!isHere(address) && !remote)
    throw refuse(
      'OWN_MODEL_URL',
      'beyond this machine',
      'a loopback address (or OWN_MODEL_REMOTE=1, to have resume and posting sent there)',
    )
  if (!isHere(address) && key !== null && address.protocol !== 'https:')
    throw refuse('OWN_MODEL_URL', 'beyond this machine, by http', 'https, so that nobody reads the key on its way')
  address.pathname = address.pathname.replace(/\/+$/, '') + PATH_OF_API
  address.hash = ''
  return address
}
