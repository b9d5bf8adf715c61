/** Tyre compounds as shown since 2019: three dry ones per weekend by relative hardness, and two for rain. */
export const COMPOUNDS = {
  SOFT: { letter: 'S', slick: true },
  MEDIUM: { letter: 'M', slick: true },
  HARD: { letter: 'H', slick: true },
  INTERMEDIATE: { letter: 'I', slick: false },
  WET: { letter: 'W', slick: false },
} as const;

export type Compound = keyof typeof COMPOUNDS;

export function isCompound(name: string): name is Compound {
  return Object.hasOwn(COMPOUNDS, name);
}
