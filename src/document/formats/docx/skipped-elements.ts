/**
 * Elements that hold no text of the document as it stands, with everything in them.
 * What is listed nowhere is walked through: new wrappers come with each version of Word, and text in them is text.
 */
const SKIPPED: ReadonlySet<string> = new Set([
  // Tracked changes: what was deleted or moved away, and what properties were before.
  'w:del',
  'w:delText',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:numberingChange',
  // Field codes (what they result in is text) and properties of form fields.
  'w:instrText',
  'w:delInstrText',
  'w:fldData',
  'w:ffData',
  // Marks that point elsewhere.
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  // The small reading aid over East Asian characters.
  'w:rt',
  // Pictures and their properties.
  'pic:pic',
  'v:imagedata',
])

export const isSkipped = (name: string): boolean => SKIPPED.has(name)
