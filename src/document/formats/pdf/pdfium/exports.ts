/** A number into the WebAssembly memory; 0 is null. */
export type Pointer = number

/**
 * The functions of PDFium's C API (public/fpdfview.h, fpdf_edit.h, fpdf_text.h, fpdf_annot.h) that are called here, as the
 * WebAssembly module exports them: all arguments and results are numbers. Raw exports, since the package's own wrappers
 * cost more than the calls. Width-taking `F…` variants are floats, `GetCharOrigin` writes doubles.
 */
export interface PdfiumExports {
  malloc(bytes: number): Pointer
  free(at: Pointer): void
  PDFiumExt_Init(): void
  PDFiumExt_OpenFormFillInfo(): Pointer
  PDFiumExt_CloseFormFillInfo(info: Pointer): void
  PDFiumExt_InitFormFillEnvironment(document: Pointer, info: Pointer): Pointer
  PDFiumExt_ExitFormFillEnvironment(environment: Pointer): void

  FPDF_LoadMemDocument(bytes: Pointer, length: number, password: Pointer): Pointer
  FPDF_CloseDocument(document: Pointer): void
  FPDF_GetLastError(): number
  FPDF_GetPageCount(document: Pointer): number
  FPDF_LoadPage(document: Pointer, index: number): Pointer
  FPDF_ClosePage(page: Pointer): void
  FPDF_GetPageWidthF(page: Pointer): number
  FPDF_GetPageHeightF(page: Pointer): number
  FPDFPage_GetRotation(page: Pointer): number
  FPDF_GetPageBoundingBox(page: Pointer, rect: Pointer): number

  FPDFPage_CountObjects(page: Pointer): number
  FPDFPage_GetObject(page: Pointer, index: number): Pointer
  FPDFFormObj_CountObjects(form: Pointer): number
  FPDFFormObj_GetObject(form: Pointer, index: number): Pointer
  FPDFPageObj_GetType(object: Pointer): number
  FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number
  FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number
  FPDFPageObj_GetFillColor(object: Pointer, red: Pointer, green: Pointer, blue: Pointer, alpha: Pointer): number
  FPDFPageObj_CountMarks(object: Pointer): number
  FPDFPageObj_GetMark(object: Pointer, index: number): Pointer
  FPDFPageObjMark_GetName(mark: Pointer, buffer: Pointer, bytes: number, length: Pointer): number
  FPDFPageObjMark_GetParamValueType(mark: Pointer, key: Pointer): number
  FPDFPageObj_GetClipPath(object: Pointer): Pointer
  FPDFClipPath_CountPaths(clip: Pointer): number
  FPDFClipPath_CountPathSegments(clip: Pointer, path: number): number
  FPDFClipPath_GetPathSegment(clip: Pointer, path: number, segment: number): Pointer
  FPDFPathSegment_GetPoint(segment: Pointer, x: Pointer, y: Pointer): number
  FPDFPath_GetDrawMode(path: Pointer, fill: Pointer, stroke: Pointer): number
  FPDFPath_CountSegments(path: Pointer): number
  FPDFPath_GetPathSegment(path: Pointer, index: number): Pointer
  FPDFPathSegment_GetType(segment: Pointer): number

  FPDFTextObj_GetTextRenderMode(object: Pointer): number
  FPDFTextObj_GetFont(object: Pointer): Pointer
  FPDFFont_GetBaseFontName(font: Pointer, buffer: Pointer, bytes: number): number
  FPDFFont_GetAscent(font: Pointer, size: number, ascent: Pointer): number
  FPDFFont_GetDescent(font: Pointer, size: number, descent: Pointer): number
  FPDFFont_GetWeight(font: Pointer): number
  FPDFFont_GetFlags(font: Pointer): number

  FPDFText_LoadPage(page: Pointer): Pointer
  FPDFText_ClosePage(text: Pointer): void
  FPDFText_CountChars(text: Pointer): number
  FPDFText_IsGenerated(text: Pointer, index: number): number
  FPDFText_IsHyphen(text: Pointer, index: number): number
  FPDFText_GetUnicode(text: Pointer, index: number): number
  FPDFText_HasUnicodeMapError(text: Pointer, index: number): number
  FPDFText_GetTextObject(text: Pointer, index: number): Pointer
  FPDFText_GetFontSize(text: Pointer, index: number): number
  FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): number
  FPDFText_GetLooseCharBox(text: Pointer, index: number, rect: Pointer): number
  FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number

  FPDFPage_GetAnnotCount(page: Pointer): number
  FPDFPage_GetAnnot(page: Pointer, index: number): Pointer
  FPDFPage_CloseAnnot(annotation: Pointer): void
  FPDFAnnot_GetSubtype(annotation: Pointer): number
  FPDFAnnot_GetFlags(annotation: Pointer): number
  FPDFAnnot_GetRect(annotation: Pointer, rect: Pointer): number
  FPDFAnnot_GetStringValue(annotation: Pointer, key: Pointer, buffer: Pointer, bytes: number): number
  FPDFAnnot_GetObjectCount(annotation: Pointer): number
  FPDFAnnot_GetObject(annotation: Pointer, index: number): Pointer
  FPDFAnnot_GetLink(annotation: Pointer): Pointer
  FPDFLink_GetAction(link: Pointer): Pointer
  FPDFAction_GetURIPath(document: Pointer, action: Pointer, buffer: Pointer, bytes: number): number
  FPDFAnnot_GetFormFieldType(environment: Pointer, annotation: Pointer): number
  FPDFAnnot_GetFormFieldFlags(environment: Pointer, annotation: Pointer): number
  FPDFAnnot_GetFormFieldValue(environment: Pointer, annotation: Pointer, buffer: Pointer, bytes: number): number

  FPDFBitmap_CreateEx(width: number, height: number, format: number, scan0: Pointer, stride: number): Pointer
  FPDFBitmap_FillRect(bitmap: Pointer, left: number, top: number, width: number, height: number, color: number): number
  FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer
  FPDFBitmap_GetStride(bitmap: Pointer): number
  FPDFBitmap_Destroy(bitmap: Pointer): void
  FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void
}
