/** A job board that offers each posting as JSON, to whoever asks for it, besides the page. */
interface Board {
  /** Where the board documents that. */
  readonly of: string
  readonly host: RegExp
  readonly path: RegExp
  /** The address of a posting's data, from what `host` and `path` matched. */
  readonly data: (...found: readonly string[]) => string
}

/*
 * Ashby only has a list of all postings of an employer, which may be longer than anything that is read here: its page,
 * like every other one, is read by the data in it.
 */
const BOARDS: readonly Board[] = [
  {
    of: 'Greenhouse, Job Board API (https://developers.greenhouse.io/job-board.html)',
    host: /^(?:job-)?boards\.greenhouse\.io$/,
    path: /^\/([\w-]+)\/jobs\/(\d+)\/?$/,
    data: (board, id) => `https://boards-api.greenhouse.io/v1/boards/${board}/jobs/${id}`,
  },
  {
    of: 'Lever, Postings API (https://github.com/lever/postings-api)',
    host: /^jobs(\.eu)?\.lever\.co$/,
    path: /^\/([\w.-]+)\/([0-9a-f-]{36})(?:\/apply)?\/?$/,
    data: (eu, site, id) => `https://api${eu}.lever.co/v0/postings/${site}/${id}`,
  },
  {
    of: 'SmartRecruiters, Posting API (https://developers.smartrecruiters.com/docs/posting-api)',
    host: /^(?:jobs|careers)\.smartrecruiters\.com$/,
    path: /^\/([\w-]+)\/(\d+)(?:-[\w-]*)?\/?$/,
    data: (company, id) => `https://api.smartrecruiters.com/v1/companies/${company}/postings/${id}`,
  },
  {
    of: 'Workday, the data that its page asks for',
    host: /^([\w-]+)\.wd\d{1,3}\.myworkdayjobs\.com$/,
    path: /^(?:\/[a-z]{2}-[A-Z]{2})?\/([\w-]+)\/job\/([\w/%.-]+)$/,
    data: (tenant, site, job) => `/wday/cxs/${tenant}/${site}/job/${job}`,
  },
]

/** The address of the data behind a board's page; null for every other page. */
export const findBoardData = (page: URL): URL | null => {
  for (const { host, path, data } of BOARDS) {
    const [ofHost, ofPath] = [host.exec(page.hostname), path.exec(page.pathname)]
    if (ofHost && ofPath) return new URL(data(...[...ofHost.slice(1), ...ofPath.slice(1)].map((found) => found ?? '')), page)
  }
  return null
}
