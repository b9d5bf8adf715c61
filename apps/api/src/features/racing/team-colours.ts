/** Of teams of today, chosen by us for thin edges beside names; not the teams' own brand colours. */
const COLOURS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alpine: '#0078c1',
    'aston-martin': '#00665f',
    audi: '#8a8d8f',
    cadillac: '#9aa1a9',
    ferrari: '#dc0000',
    haas: '#a5a9ac',
    'kick-sauber': '#3fae2a',
    mclaren: '#ff8000',
    mercedes: '#00a19b',
    'racing-bulls': '#5b7fe0',
    rb: '#5b7fe0',
    'red-bull': '#3551c6',
    williams: '#1868db',
    'invented-northwind': '#3b82c4',
    'invented-kestrel': '#b4541f',
    'invented-meridian': '#2f8f6b',
    'invented-bluefin': '#1f6f8b',
    'invented-halcyon': '#8a5fbf',
    'invented-ironbridge': '#6b7280',
  }),
);

/** As #rrggbb, or null. */
export const teamColour = (teamId: string): string | null => COLOURS.get(teamId) ?? null;

export const teamColours = (): Record<string, string> => Object.fromEntries(COLOURS);
