import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Edges, Matrix } from './matrix.ts';
import { boxOf, identity, meetingOf, multiply } from './matrix.ts';

/** What a PDF has set for the next thing that it draws. */
export class Paint {
  matrix: Matrix;
  clip: Edges;
  /** How light letters and areas are, 0 (black) to 1 (white); undefined for a pattern. */
  fill: number | undefined = 0;
  /** The same for lines. */
  stroke: number | undefined = 0;
  /** 0: cannot be seen. */
  fillOpacity = 1;
  strokeOpacity = 1;
  mode = 0;
  font = '';
  size = 12;
  letterSpace = 0;
  wordSpace = 0;
  stretch = 1;
  leading = 0;
  rise = 0;
  text: Matrix = identity;
  line: Matrix = identity;

  constructor(matrix: Matrix, clip: Edges) {
    this.matrix = matrix;
    this.clip = clip;
  }

  copy(): Paint {
    return Object.assign(new Paint(this.matrix, this.clip), this);
  }

  transform(by: Matrix | null | undefined): void {
    if (by) this.matrix = multiply(this.matrix, by);
  }

  narrow(box: (ArrayLike<number> & Iterable<number>) | null | undefined): void {
    if (box) this.clip = meetingOf(this.clip, boxOf(this.matrix, box));
  }

  /** Goes to a place below or beside the begin of the line. */
  move(x: number, y: number): void {
    this.text = this.line = multiply(this.line, [1, 0, 0, 1, x, y]);
  }

  /** Goes along the line by a share of the size. */
  advance(width: number): void {
    this.text = multiply(this.text, [1, 0, 0, 1, width * this.stretch, 0]);
  }

  /** Sets what an operation sets; false where the operation sets nothing. */
  set(operator: number, args: readonly unknown[]): boolean {
    const number = Number(args[0]);
    switch (operator) {
      case OPS.transform:
        this.transform(args as number[]);
        break;
      case OPS.beginText:
        this.text = this.line = identity;
        break;
      case OPS.setTextMatrix:
        this.text = this.line = Array.from((args.length === 1 ? args[0] : args) as ArrayLike<number>);
        break;
      case OPS.moveText:
        this.move(number, Number(args[1]));
        break;
      case OPS.setLeadingMoveText:
        this.leading = Number(args[1]);
        this.move(number, Number(args[1]));
        break;
      case OPS.nextLine:
        this.move(0, this.leading);
        break;
      case OPS.setLeading:
        this.leading = -number;
        break;
      case OPS.setFont:
        [this.font, this.size] = [String(args[0]), Number(args[1])];
        break;
      case OPS.setCharSpacing:
        this.letterSpace = number;
        break;
      case OPS.setWordSpacing:
        this.wordSpace = number;
        break;
      case OPS.setHScale:
        this.stretch = number / 100;
        break;
      case OPS.setTextRise:
        this.rise = number;
        break;
      case OPS.setTextRenderingMode:
        this.mode = number;
        break;
      case OPS.setFillRGBColor:
        this.fill = lightness(String(args[0]));
        break;
      case OPS.setStrokeRGBColor:
        this.stroke = lightness(String(args[0]));
        break;
      case OPS.setFillTransparent:
        this.fillOpacity = 0;
        break;
      case OPS.setStrokeTransparent:
        this.strokeOpacity = 0;
        break;
      case OPS.setFillColorN:
        this.fill = undefined;
        break;
      case OPS.setStrokeColorN:
        this.stroke = undefined;
        break;
      case OPS.setGState:
        for (const [key, value] of args[0] as [string, unknown][]) this.#setState(key, value);
        break;
      default:
        return false;
    }
    return true;
  }

  #setState(key: string, value: unknown): void {
    if (key === 'ca') this.fillOpacity = Number(value);
    else if (key === 'CA') this.strokeOpacity = Number(value);
    else if (key === 'Font') [this.font, this.size] = value as [string, number];
  }
}

/** How light a colour such as `#c0c0c0` is, from 0 (black) to 1 (white). */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}
