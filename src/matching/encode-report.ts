import type { Report } from '../schema/index.ts'

/** A report as it is sent: its JSON in UTF-8. */
export const encodeReport = (report: Report): Uint8Array => Buffer.from(JSON.stringify(report))
