/** Asked for only when somebody writes. */
export const loadBulletWriter = async () => (await import('./bullet-writer.tsx')).BulletWriter
