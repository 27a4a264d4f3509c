import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'
import { PdfEngineBroken } from '../engine.ts'
import type { PdfiumExports, Pointer } from './exports.ts'

/** One PDFium in its own memory. After a trap it must be thrown away: its heap is in an unknown state. */
export interface PdfiumInstance {
  readonly api: PdfiumExports
  /** {@link SCRATCH_BYTES} that belong to whoever is calling, until the next call. */
  readonly scratch: Pointer
  /** Views of the memory; fetched anew each time, since growing detaches the old ones. */
  readonly views: () => MemoryViews
}

interface MemoryViews {
  readonly bytes: Uint8Array
  readonly int32: Int32Array
  readonly uint32: Uint32Array
  readonly float32: Float32Array
  readonly float64: Float64Array
}

const SCRATCH_BYTES = 256

/**
 * The heap may grow to this; the module itself would take 2 GB. A page of a resume needs 17 MB, the largest of 174 real
 * ones 40 MB; the largest hostile file that still yields text needs about 300 MB. Emscripten overshoots by up to 20 %.
 */
const MAX_HEAP_BYTES = 400 * 2 ** 20

/** PDFium prints on standard error what it dislikes in a file; a library prints nothing. */
const silent = (): void => {}

let compiled: Promise<WebAssembly.Module> | undefined

/** Once a process: 17 ms. */
const compile = (): Promise<WebAssembly.Module> => {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  compiled ??= readFile(path).then((bytes) => WebAssembly.compile(bytes))
  return compiled
}

const makeViews = (buffer: ArrayBuffer): MemoryViews => ({
  bytes: new Uint8Array(buffer),
  int32: new Int32Array(buffer),
  uint32: new Uint32Array(buffer),
  float32: new Float32Array(buffer),
  float64: new Float64Array(buffer),
})

/** Asking the memory for its buffer costs more than all that is read for one letter; a view of a detached one has no length. */
const viewsOf = (memory: WebAssembly.Memory): (() => MemoryViews) => {
  let views = makeViews(memory.buffer)
  return () => {
    if (views.bytes.length === 0) views = makeViews(memory.buffer)
    return views
  }
}

type Grow = (bytes: number) => number

/** Emscripten's own hook for growing, with our cap: 0 means "no more memory", and PDFium then traps. */
const capHeap = (imports: WebAssembly.Imports): void => {
  const environment = imports.env
  const grow = environment?.emscripten_resize_heap as Grow | undefined
  if (environment && grow) {
    environment.emscripten_resize_heap = (bytes: number) => (bytes >>> 0 > MAX_HEAP_BYTES ? 0 : grow(bytes))
  }
}

/** A fresh PDFium: 3 to 5 ms once the module is compiled. */
export const startPdfium = async (): Promise<PdfiumInstance> => {
  const module = await compile()
  let memory: WebAssembly.Memory | undefined
  const instantiateWasm = (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => {
    capHeap(imports)
    void WebAssembly.instantiate(module, imports).then((instance) => {
      memory = instance.exports.memory as WebAssembly.Memory
      done(instance, module)
    })
    return {}
  }
  const wrapped = await init({ instantiateWasm, print: silent, printErr: silent })
  if (!memory) throw new PdfEngineBroken('PDFium started without memory.')
  // The package types only malloc and free; `exports.ts` types the rest of the same object.
  const api = wrapped.pdfium.wasmExports as unknown as PdfiumExports
  api.PDFiumExt_Init()
  return { api, scratch: api.malloc(SCRATCH_BYTES), views: viewsOf(memory) }
}

/** Copy bytes into the instance. The caller frees them. @throws PdfEngineBroken when there is no memory for them. */
export const putBytes = ({ api, views }: PdfiumInstance, bytes: Uint8Array): Pointer => {
  const at = api.malloc(bytes.length)
  if (at === 0) throw new PdfEngineBroken('PDFium has no memory left.')
  views().bytes.set(bytes, at)
  return at
}

/** The result of one of PDFium's "give me a buffer" functions: called once for the length, once for the bytes. */
const takeBytes = (instance: PdfiumInstance, call: (buffer: Pointer, bytes: number) => number): Uint8Array => {
  const length = call(0, 0)
  if (length === 0) return new Uint8Array(0)
  const at = putBytes(instance, new Uint8Array(length))
  call(at, length)
  const bytes = instance.views().bytes.slice(at, at + length)
  instance.api.free(at)
  return bytes
}

/** A string that PDFium writes as UTF-16LE with a final NUL. */
export const takeUtf16 = (instance: PdfiumInstance, call: (buffer: Pointer, bytes: number) => number): string =>
  new TextDecoder('utf-16le').decode(takeBytes(instance, call)).replace(/\0+$/, '')

/** A string that PDFium writes as UTF-8 with a final NUL. */
export const takeUtf8 = (instance: PdfiumInstance, call: (buffer: Pointer, bytes: number) => number): string =>
  new TextDecoder().decode(takeBytes(instance, call)).replace(/\0+$/, '')
