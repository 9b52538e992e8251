/** A part of a page, in its unit. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}
