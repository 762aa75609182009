/** Millimetres: A4, with room at the edges that every printer leaves white. */
const PAPER = { width: 210, height: 297, edge: 12 };
/** Side of a triangle: two strokes of a pencil apart, wide enough for a child's hand. */
const SIDE = 10;

/** Paper with a grid of equal triangles, for the lesson of the hemp leaf, as an SVG in millimetres. */
export function trianglePaper(): string {
  const { width, height, edge } = PAPER;
  const rise = (SIDE * Math.sqrt(3)) / 2;
  // An even number of rows, so that lines of both directions meet on every level.
  const rows = 2 * Math.floor((height - 2 * edge) / rise / 2);
  const columns = Math.floor((width - 2 * edge) / SIDE);
  const right = edge + columns * SIDE;
  const bottom = edge + rows * rise;
  const level = Array.from({ length: rows + 1 }, (_, row) => {
    const y = round(edge + row * rise);
    return `M${edge} ${y}H${right}`;
  });
  const slope = (rows * SIDE) / 2;
  const leaning = Array.from({ length: columns + rows + 1 }, (_, index) => {
    const x = edge + (index - Math.ceil(rows / 2)) * SIDE;
    return `M${round(x)} ${edge}l${round(slope)} ${round(bottom - edge)}M${round(x + slope)} ${edge}l${round(-slope)} ${round(bottom - edge)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">
<clipPath id="sheet"><path d="M${edge} ${edge}H${right}V${round(bottom)}H${edge}z"/></clipPath>
<path clip-path="url(#sheet)" fill="none" stroke="#7a93b8" stroke-width=".2" d="${[...level, ...leaning].join('')}"/>
</svg>
`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
