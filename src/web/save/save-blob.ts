/** How long a browser may take to start a download before its bytes are released. */
const KEEP_MS = 60_000

/** Have the browser save bytes under a name. */
export const saveBlob = (blob: Blob, fileName: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS)
}
