import { CoverageError } from '../../errors/index.ts'
import { childNamed, locateElements } from './locate-elements.ts'
import { openPart, type Parts } from './package-parts.ts'

/** Where OPC keeps digital signatures (Part 2, 13.2). Any change to a signed part breaks its signature. */
const SIGNATURES = /^_xmlsignatures\//i

const SETTINGS = /(?:^|\/)settings\.xml$/i

const isOn = (value = '0'): boolean => /^(?:1|true|on)$/.test(value)

/** Word opens the document for reading, comments or forms only; if it only requires tracked changes, that is what we write. */
const isProtected = (parts: Parts, file: string): boolean =>
  [...parts].some(([name, bytes]) => {
    if (!SETTINGS.test(name)) return false
    const { root } = locateElements(openPart(bytes, file).xml, file)
    const attributes = childNamed(root, 'documentProtection')?.attributes
    return isOn(attributes?.get('enforcement')) && attributes?.get('edit') !== 'trackedChanges'
  })

/**
 * Leave alone files that their owner has locked.
 *
 * @throws CoverageError `cannot_write_back` for a signed or a protected document.
 */
export const refuseClosedFiles = (parts: Parts, file: string): void => {
  if ([...parts.keys()].some((name) => SIGNATURES.test(name)))
    throw new CoverageError('cannot_write_back', { file, reason: 'it is signed, and any change would break the signature' })
  if (isProtected(parts, file)) throw new CoverageError('cannot_write_back', { file, reason: 'it is protected against changes' })
}
