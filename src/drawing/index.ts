export { createDrawer, type Drawer } from './create-drawer.ts'
