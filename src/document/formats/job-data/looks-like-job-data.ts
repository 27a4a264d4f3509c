/** Fields that only the data of a posting has, in one of the shapes that are known. */
const FIELDS = /"(?:descriptionHtml|jobAd|jobPostingInfo|JobPosting|lists|content)"/

/** JSON as a job board gives it of one posting. */
export const looksLikeJobData = (text: string): boolean => /^\s*\{/.test(text) && FIELDS.test(text)
