/** The program of a child that draws pages: see `create-drawer.ts`. */
import { answerWith, serveTasks } from '../children/index.ts'
import { type DrawTask, drawPage } from './draw-task.ts'

// Only `create-drawer.ts` sends tasks, and it sends what `DrawTask` says.
serveTasks((task) => answerWith(async () => drawPage(task as DrawTask)))
