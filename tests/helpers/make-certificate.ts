import { generateKeyPairSync, sign } from 'node:crypto'

/* As much X.509 (RFC 5280) in DER as a TLS server needs: none of our packages makes certificates. */

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts)
const text = (tag: number, words: string): Buffer => der(tag, Buffer.from(words))

const ECDSA_WITH_SHA256 = sequence(der(6, Buffer.from('2a8648ce3d040302', 'hex')))
const COMMON_NAME = der(6, Buffer.from('550403', 'hex'))
const ALTERNATIVE_NAMES = der(6, Buffer.from('551d11', 'hex'))

/** A self-signed certificate for a name, and its key; PEM. */
export const makeCertificate = (name: string): { readonly cert: string; readonly key: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const who = sequence(der(0x31, sequence(COMMON_NAME, text(0x0c, name))))
  const names = sequence(ALTERNATIVE_NAMES, der(4, sequence(text(0x82, name))))
  const body = sequence(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    who,
    sequence(text(0x18, '20200101000000Z'), text(0x18, '21200101000000Z')),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(names)),
  )
  const signature = der(3, Buffer.from([0]), sign('sha256', body, privateKey))
  const lines = sequence(body, ECDSA_WITH_SHA256, signature).toString('base64').replace(/.{64}/g, '$&\n')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
