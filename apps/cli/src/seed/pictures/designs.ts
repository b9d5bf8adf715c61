import type { Random } from '../../random.ts';

export const DESIGNS = ['circuit', 'laps', 'straight', 'tyres'] as const;
export type Design = (typeof DESIGNS)[number];

export interface Drawing {
  readonly svg: string;
  /** What a page shows before the picture has come, as #rrggbb. */
  readonly colour: string;
}

export const WIDTH = 1000;
export const HEIGHT = 660;
export const AVATAR = 256;

/** Our own colours; of no team. */
const GROUNDS = ['#12202f', '#1d2b1f', '#2a1d2e', '#20242b', '#0f2a2e'];
const INKS = ['#f2b705', '#e4572e', '#6fd3c7', '#f4f1de', '#9ad14b', '#e07fb0'];
const SKIES = ['#f29f58', '#4a6fa5', '#c8553d', '#7d6b91', '#2f4858'];

const frame = (ground: string, content: string, width = WIDTH, height = HEIGHT): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${ground}"/>${content}</svg>`;

type Point = readonly [x: number, y: number];

/** A closed curve through the points, each bend as soft as its neighbours are far. */
function closed(points: readonly Point[]): string {
  const at = (i: number): Point => points[(i + points.length) % points.length] as Point;
  const n = (value: number): string => value.toFixed(1);
  const bends = points.map((_, i) => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (d[0] - b[0]) / 6)} ${n(c[1] - (d[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`;
  });
  return `M${n(at(0)[0])} ${n(at(0)[1])}${bends.join('')}Z`;
}

function circuit(random: Random): Drawing {
  const [ground, ink] = [random.pick(GROUNDS), random.pick(INKS)];
  const corners = random.integer(9, 15);
  const points = Array.from({ length: corners }, (_, i): Point => {
    const angle = ((i + random.next() * 0.5) / corners) * 2 * Math.PI;
    const reach = 0.45 + random.next() * 0.55;
    return [WIDTH / 2 + Math.cos(angle) * 400 * reach, HEIGHT / 2 + Math.sin(angle) * 265 * reach];
  });
  const [x, y] = points[0] as Point;
  const line = closed(points);
  return {
    colour: ground,
    svg: frame(
      ground,
      `<path d="${line}" fill="none" stroke="#000" stroke-opacity=".35" stroke-width="34"/><path d="${line}" fill="none" stroke="${ink}" stroke-width="18" stroke-linejoin="round"/>
       <path d="${line}" fill="none" stroke="${ground}" stroke-width="2" stroke-dasharray="14 22"/><rect x="${x - 5}" y="${y - 24}" width="10" height="48" fill="#fff"/>`,
    ),
  };
}

function laps(random: Random): Drawing {
  const ground = random.pick(GROUNDS);
  const grid = Array.from({ length: 6 }, (_, i) => `<path d="M70 ${90 + i * 90}H940" stroke="#fff" stroke-opacity=".12"/>`).join('');
  const lines = INKS.slice(0, 3).map((ink) => {
    let level = 200 + random.next() * 200;
    const points = Array.from({ length: 40 }, (_, lap) => {
      level += random.normal() * 6 + 2.4;
      if (lap === 17 || lap === 18) level -= 70;
      return `${70 + lap * 22.3},${Math.min(600, Math.max(60, level)).toFixed(1)}`;
    });
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${ink}" stroke-width="6" stroke-linejoin="round"/>`;
  });
  return { colour: ground, svg: frame(ground, `${grid}${lines.join('')}`) };
}

function straight(random: Random): Drawing {
  const sky = random.pick(SKIES);
  const middle = 430 + random.next() * 140;
  const kerb = (side: -1 | 1): string =>
    Array.from({ length: 12 }, (_, i) => {
      const [near, far] = [(1 - i / 12) ** 2, (1 - (i + 1) / 12) ** 2];
      const edge = (depth: number, width: number): string =>
        `${(middle + side * (30 + depth * width)).toFixed(1)},${(300 + depth * 360).toFixed(1)}`;
      return `<polygon points="${edge(near, 420)} ${edge(near, 480)} ${edge(far, 480)} ${edge(far, 420)}" fill="${i % 2 ? '#f4f1de' : '#c1272d'}"/>`;
    }).join('');
  return {
    colour: sky,
    svg: frame(
      sky,
      `<circle cx="${middle}" cy="300" r="${(60 + random.next() * 60).toFixed(0)}" fill="#fff" fill-opacity=".75"/><rect y="300" width="${WIDTH}" height="360" fill="#3c5a3a"/>
       <polygon points="${middle - 30},300 ${middle + 30},300 ${middle + 450},660 ${middle - 450},660" fill="#33363b"/>${kerb(-1)}${kerb(1)}
       <path d="M${middle} 300V660" stroke="#fff" stroke-width="5" stroke-dasharray="34 40"/>`,
    ),
  };
}

function tyres(random: Random): Drawing {
  const ground = random.pick(GROUNDS);
  const bands = ['#d7263d', '#f2c14e', '#f4f1de'];
  const one = (band: string, i: number): string => {
    const [x, y, r] = [200 + i * 300, 330 + (random.next() - 0.5) * 60, 125];
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="#15161a"/><circle cx="${x}" cy="${y}" r="${r - 28}" fill="none" stroke="${band}" stroke-width="12" stroke-dasharray="200 26"/>
      <circle cx="${x}" cy="${y}" r="56" fill="#50555e"/><circle cx="${x}" cy="${y}" r="14" fill="#15161a"/>`;
  };
  return { colour: ground, svg: frame(ground, bands.map(one).join('')) };
}

const DRAW: Readonly<Record<Design, (random: Random) => Drawing>> = { circuit, laps, straight, tyres };

export const draw = (design: Design, random: Random): Drawing => DRAW[design](random);

/** A helmet from the side, for a profile. */
export function drawHelmet(random: Random): string {
  const [ground, shell, stripe] = [random.pick(SKIES), random.pick(INKS), random.pick(GROUNDS)];
  return frame(
    ground,
    `<path d="M48 150c0-62 40-102 92-102 50 0 78 40 78 92v34c0 20-12 30-30 30H96c-30 0-48-22-48-54Z" fill="${shell}"/>
     <path d="M60 104c20-34 50-54 84-54 16 0 30 4 40 12C140 66 100 84 60 104Z" fill="${stripe}"/>
     <path d="M120 116h98c2 10 2 22 0 34h-84c-12 0-20-8-20-20 0-6 2-10 6-14Z" fill="#101216"/><path d="M132 124h76" stroke="#fff" stroke-opacity=".5" stroke-width="5"/>`,
    AVATAR,
    AVATAR,
  );
}
