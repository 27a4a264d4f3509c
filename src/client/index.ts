export { ApiError } from './api-error.ts'
export type { ClientDocument, ClientFile, ClientOptions } from './create-caller.ts'
export {
  type Client,
  type ClientMatchOptions,
  type ClientTailorOptions,
  createClient,
  type TailoredFile,
} from './create-client.ts'
export type { PoolClient, RankingOptions } from './pool-client.ts'
