/** The program of a child that writes suggestions into files: see `create-writer.ts`. */
import { answerWith, serveTasks } from '../document/index.ts'
import { type WriteRequest, writeBack } from './write-back.ts'

// Only `create-writer.ts` sends tasks, and it sends what `WriteRequest` says.
serveTasks((task) => answerWith(() => writeBack(task as WriteRequest)))
