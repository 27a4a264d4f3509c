/** pdf.js runs no script of the document, loads no font of the system, fetches nothing, and prints nothing. */
export const PDFJS_OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
}
