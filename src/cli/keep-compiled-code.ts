import module from 'node:module'

/** With what only Node 22.1 and later has. */
type WithCompileCache = typeof module & { readonly enableCompileCache?: () => unknown }

/**
 * Node keeps the code of this program as it was compiled, in a folder of its own among the system's temporary files, and starts
 * from there the next time; nothing of a document is in it. Nothing happens where Node does not know how (20), or where
 * NODE_DISABLE_COMPILE_CACHE is set. Children keep nothing: who broke into one could leave code for the next start.
 */
export const keepCompiledCode = (): void => {
  const { enableCompileCache }: WithCompileCache = module
  enableCompileCache?.()
}
