export { createDrawer, type Drawer, type DrawerOptions } from './create-drawer.ts'
