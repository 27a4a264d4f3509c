import { CoverageError } from '../../../errors/index.ts'
import type { FormatOptions } from '../../format.ts'
import { openZip, type ZipArchive } from '../../zip.ts'
import { elementsOf, parseXml, type XmlElement, type XmlPart } from './parse-xml.ts'

/** A pointer from one part to another. Targets outside the file are known by name only and never opened. */
interface Relationship {
  readonly id: string
  /** The last word of its type: "header", "styles", "footnotes". */
  readonly kind: string
  /** Name of the part, from the root of the archive; for external ones the address as written. */
  readonly target: string
  readonly external: boolean
}

type ReadPart = (name: string, isSkipped?: (name: string) => boolean) => Promise<XmlPart | undefined>

/** A Word file as a set of XML parts. */
export interface DocxPackage {
  /** Names of all parts. */
  readonly names: readonly string[]
  /** Name of the part that holds the document's body. */
  readonly mainPart: string
  /** Relationships of the main part, by id. */
  readonly relationships: ReadonlyMap<string, Relationship>
  /** The first part that the main part points to by a relationship of that kind; undefined where there is none. */
  readonly partOfKind: (kind: string) => string | undefined
  /** One part as a tree; undefined where there is no part of that name. */
  readonly readPart: ReadPart
}

const directoryOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** A target relative to the part that points to it, as a name from the root. `..` never leaves the archive. */
const resolveTarget = (from: string, target: string): string => {
  const path = target.startsWith('/') ? target : directoryOf(from) + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const relationshipsPartOf = (part: string): string => {
  const directory = directoryOf(part)
  return `${directory}_rels/${part.slice(directory.length)}.rels`
}

const toRelationship = ({ attributes }: XmlElement, from: string): Relationship => {
  const external = attributes.get('TargetMode') === 'External'
  const target = attributes.get('Target') ?? ''
  const type = attributes.get('Type') ?? ''
  return {
    id: attributes.get('Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolveTarget(from, target),
    external,
  }
}

/** Where a part points; "" stands for the package itself. */
const readRelationships = async (readPart: ReadPart, from: string): Promise<Relationship[]> =>
  elementsOf((await readPart(relationshipsPartOf(from)))?.root).map((element) => toRelationship(element, from))

const WORD_MAIN_TYPE = /(?:wordprocessingml|ms-word)\.(?:document|template)[A-Za-z.]{0,40}main\+xml$/
const USUAL_MAIN_PART = 'word/document.xml'

const mainPartByType = async (readPart: ReadPart): Promise<string | undefined> =>
  elementsOf((await readPart('[Content_Types].xml'))?.root)
    .find(({ attributes }) => WORD_MAIN_TYPE.test(attributes.get('ContentType') ?? ''))
    ?.attributes.get('PartName')
    ?.replace(/^\/+/, '')

const findMainPart = async (zip: ZipArchive, readPart: ReadPart): Promise<string | undefined> => {
  const related = (await readRelationships(readPart, '')).find(({ kind, external }) => kind === 'officeDocument' && !external)
  const candidates = [related?.target, await mainPartByType(readPart), USUAL_MAIN_PART]
  const known = new Set(zip.names.map((name) => name.toLowerCase()))
  return candidates.find((name) => name !== undefined && known.has(name.toLowerCase()))
}

/**
 * Open a Word file: find its main part by the package's relationships, else by its content type, else by its usual name.
 *
 * @throws CoverageError `unreadable_document`, `password_protected` or `limit_exceeded`.
 */
export const openDocx = async (bytes: Uint8Array, options: FormatOptions): Promise<DocxPackage> => {
  const zip = await openZip(bytes, options)
  const readPart: ReadPart = async (name, isSkipped) => {
    const part = await zip.read(name)
    return part && parseXml(part, options, isSkipped)
  }
  const mainPart = await findMainPart(zip, readPart)
  if (mainPart === undefined) throw new CoverageError('unreadable_document', { file: options.fileName, format: 'a Word file' })
  const relationships = await readRelationships(readPart, mainPart)
  return {
    names: zip.names,
    mainPart,
    relationships: new Map(relationships.map((relationship) => [relationship.id, relationship])),
    partOfKind: (wanted) => relationships.find(({ kind, external }) => kind === wanted && !external)?.target,
    readPart,
  }
}
