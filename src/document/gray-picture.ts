/** One byte a pixel, 0 black … 255 white; row `y` begins at `y * stride`. */
export interface GrayPicture {
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
  readonly stride: number
}
