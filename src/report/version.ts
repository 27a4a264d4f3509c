/** The version in package.json, as a constant so that this room needs no file system; a test keeps the two in step. */
export const ENGINE_VERSION = '0.1.0'
