import flags from './flags.json';

interface Drawing {
  /** Bands from top (`h`) or from the hoist (`v`), each with an optional weight. */
  readonly h?: readonly string[];
  readonly v?: readonly string[];
  readonly shapes?: readonly {
    readonly d?: string;
    readonly fill?: string;
    readonly stroke?: string;
    readonly width?: number;
    readonly c?: readonly number[];
  }[];
}

const WIDTH = 30;
const HEIGHT = 20;

function bands(colours: readonly string[], upright: boolean) {
  const parts = colours.map((entry) => entry.split('*')).map(([fill = '', weight = '1']) => ({ fill, weight: Number(weight) }));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  let at = 0;
  return parts.map(({ fill, weight }, index) => {
    const from = at;
    at += weight / total;
    const size = weight / total;
    return upright ? (
      <rect key={index} x={from * WIDTH} y={0} width={size * WIDTH + 0.1} height={HEIGHT} fill={fill} />
    ) : (
      <rect key={index} x={0} y={from * HEIGHT} width={WIDTH} height={size * HEIGHT + 0.1} fill={fill} />
    );
  });
}

/** A country's flag at the size of a word, drawn plainly; its letters where it is not known. Silent for readers. */
export function Flag({ code }: { code: string }) {
  const drawing = (flags as Record<string, Drawing>)[code.toUpperCase()];
  if (!drawing) {
    return (
      <svg viewBox="0 0 30 20" aria-hidden="true">
        <rect width="30" height="20" fill="var(--gps-neutral-5)" />
        <text x="15" y="14.5" textAnchor="middle" fontSize="12" fontWeight="600" fill="var(--gps-neutral-12)">
          {code.toUpperCase()}
        </text>
      </svg>
    );
  }
  return (
    <svg viewBox="0 0 30 20" aria-hidden="true">
      {bands(drawing.v ?? drawing.h ?? [], drawing.v !== undefined)}
      {drawing.shapes?.map((shape, index) =>
        shape.c ? (
          <circle key={index} cx={shape.c[0]} cy={shape.c[1]} r={shape.c[2]} fill={shape.fill} />
        ) : (
          <path key={index} d={shape.d} fill={shape.fill ?? 'none'} stroke={shape.stroke} strokeWidth={shape.width} />
        ),
      )}
    </svg>
  );
}
