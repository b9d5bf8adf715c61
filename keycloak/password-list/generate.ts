import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes common-passwords.txt from the frequency lists of zxcvbn: `node keycloak/password-list/generate.ts <folder of the package zxcvbn>`.
 * Keycloak compares whole passwords in lower case, so the list has to hold what people make of a common word when
 * they are told to add a digit and a sign.
 */
const SHORTEST = 8;
/** What the realm's policy lets through at all; shorter decorated words would only fill the file. */
const SHORTEST_DECORATED = 12;
const WORDS = 2500;
const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027'];
const DIGITS = ['1', '12', '123', '1234', '12345', '123456', '007', '69', '99', '00', ...YEARS];
const SIGNS = ['!', '!!', '.', '@', '#', '$', '?', '*', '_'];
/** What fans of this sport think of first. */
const OF_THE_SPORT = (
  'formula1 formulaone grandprix ferrari scuderia mercedes redbull redbullracing mclaren williams renault alpine astonmartin haas sauber kicksauber ' +
  'alphatauri racingbulls verstappen maxverstappen hamilton lewishamilton leclerc charlesleclerc norris landonorris sainz carlossainz russell ' +
  'piastri alonso fernandoalonso vettel schumacher michaelschumacher senna ayrtonsenna prost lauda raikkonen ricciardo monza silverstone monaco ' +
  'spafrancorchamps interlagos suzuka imola hockenheim nurburgring poleposition safetycar lightsout forzaferrari tifosi'
).split(' ');

const letters = (text: string): string => text.replaceAll('a', '@').replaceAll('o', '0');

function decorated(word: string): string[] {
  const endings = DIGITS.flatMap((digits) => [...SIGNS.map((sign) => digits + sign), ...SIGNS.slice(0, 6).map((sign) => sign + digits)]);
  return endings.map((ending) => word + ending);
}

function frequencies(folder: string): string[] {
  const lists = createRequire(import.meta.url)(path.resolve(folder, 'lib/frequency_lists.js')) as { passwords: string[] | string };
  return typeof lists.passwords === 'string' ? lists.passwords.split(',') : lists.passwords;
}

function generate(folder: string): string[] {
  const common = frequencies(folder);
  const words = [...OF_THE_SPORT, ...common.filter((password) => /^[a-z]{5,}$/.test(password)).slice(0, WORDS)];
  const list = new Set(common.filter((password) => password.length >= SHORTEST));
  for (const [rank, word] of words.entries()) {
    // The rarer the word, the fewer of its variants are ever tried.
    const variants = [word, letters(word)].flatMap(decorated).filter((variant) => variant.length >= SHORTEST_DECORATED);
    for (const variant of rank < 200
      ? variants
      : variants.filter((one) => /^[a-z]+(1|12|123|1234|202\d)[!.@]$|^[a-z]+[!@](123|202\d)$/.test(one)))
      list.add(variant);
  }
  return [...list].map((password) => password.toLowerCase()).toSorted();
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('which folder is the package zxcvbn in?');
writeFileSync(path.join(import.meta.dirname, 'common-passwords.txt'), `${[...new Set(generate(folder))].join('\n')}\n`);
