import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  countries: [
    'id,alpha2Code,alpha3Code,iocCode,name,demonym,continentId',
    'monaco,MC,MCO,MON,Monaco,Monegasque,europe',
    'italy,IT,ITA,ITA,Italy,Italian,europe',
  ],
  grands_prix: [
    'id,name,fullName,shortName,abbreviation,countryId',
    'monaco,Monaco,Monaco Grand Prix,Monaco GP,MON,monaco',
    'italy,Italy,Italian Grand Prix,Italian GP,ITA,italy',
  ],
  circuits: [
    'id,name,fullName,previousNames,type,direction,placeName,countryId,latitude,longitude,length,turns',
    'monaco,Monaco,Circuit de Monaco,,STREET,CLOCKWISE,Monte Carlo,monaco,43.734722,7.420556,3.337,19',
    'monza,Monza,Autodromo Nazionale di Monza,,RACE,CLOCKWISE,Monza,italy,45.620556,9.289444,5.793,11',
  ],
  circuit_layouts: ['circuitId,id,length,turns,effective', 'monaco,monaco-1,3.337,19,', 'monza,monza-1,5.793,11,'],
  drivers: [
    'id,name,firstName,lastName,fullName,abbreviation,permanentNumber,gender,dateOfBirth,dateOfDeath,placeOfBirth,nationalityCountryId',
    'anna-rossi,Anna Rossi,Anna,Rossi,Anna Rossi,ROS,,FEMALE,1990-01-01,,Milan,italy',
    'luc-blanc,Luc Blanc,Luc,Blanc,Luc Blanc,BLA,,MALE,1991-02-02,,Monte Carlo,monaco',
    'rosa-neri,Rosa Neri,Rosa,Neri,Rosa Neri,NER,,FEMALE,1992-03-03,,Turin,italy',
  ],
  constructors: ['id,name,fullName,countryId', 'blanc,Blanc,Blanc Racing,monaco', 'rossa,Rossa,Scuderia Rossa,italy'],
  constructor_chronology: ['parentConstructorId,constructorId,yearFrom,yearTo'],
  engine_manufacturers: ['id,name,countryId', 'rossa,Rossa,italy'],
  races: [
    'raceId,year,round,date,grandPrixId,officialName,circuitId,circuitLayoutId,laps,distance',
    '1,1990,1,1990-05-27,monaco,Monaco 1990,monaco,monaco-1,78,260.286',
    '2,1990,2,1990-09-09,italy,Italia 1990,monza,monza-1,53,307.029',
    '3,1991,1,1991-05-12,monaco,Monaco 1991,monaco,monaco-1,78,260.286',
  ],
  race_results: [
    'raceId,year,round,positionDisplayOrder,position,driverNumber,driverId,constructorId,engineManufacturerId,laps,time,gap,reasonRetired,points,gridPosition',
    '1,1990,1,1,1,1,anna-rossi,rossa,rossa,78,1:52:46.982,,,9,1',
    '1,1990,1,2,2,2,luc-blanc,blanc,rossa,78,1:52:48.069,+1.087,,6,2',
    '1,1990,1,3,DNF,3,rosa-neri,rossa,rossa,10,,,Gearbox,,3',
    '2,1990,2,1,1,2,luc-blanc,blanc,rossa,53,1:17:57.878,,,9,1',
    '3,1991,1,1,1,3,rosa-neri,rossa,rossa,78,1:53:02.334,,,10,1',
  ],
};

export interface SmallHistory {
  readonly directory: string;
  remove(): void;
}

/** Two seasons of three races in F1DB's layout; `changes` replaces or adds whole files. */
export function smallHistory(changes: Readonly<Record<string, readonly string[] | Buffer | null>> = {}): SmallHistory {
  const directory = mkdtempSync(join(tmpdir(), 'gps-f1-'));
  for (const [name, content] of Object.entries({ ...TABLES, ...changes })) {
    if (content === null) continue;
    writeFileSync(
      join(directory, name.includes('.') ? name : `${name}.csv`),
      Array.isArray(content) ? `${content.join('\n')}\n` : (content as Buffer),
    );
  }
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}

/** A table of the small history with rows added behind. */
export const withRows = (name: string, ...rows: readonly string[]): Record<string, readonly string[]> => ({
  [name]: [...(TABLES[name] ?? []), ...rows],
});

/** The same without the row that begins so. */
export const withoutRow = (name: string, start: string): Record<string, readonly string[]> => ({
  [name]: (TABLES[name] ?? []).filter((row) => !row.startsWith(start)),
});

/** The same with the row that begins so replaced. */
export const withChangedRow = (name: string, start: string, row: string): Record<string, readonly string[]> => ({
  [name]: (TABLES[name] ?? []).map((old) => (old.startsWith(start) ? row : old)),
});
