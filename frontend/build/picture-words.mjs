// Squeezes the names and keywords of the OpenMoji pictures that a person may choose into one file a language.
// Run it anew when OpenMoji, CLDR, the categories or the languages change:
//   npm install --prefix DIRECTORY cldr-annotations-full@48.2.0 cldr-annotations-derived-full@48.2.0
//   node frontend/build/picture-words.mjs DIRECTORY ar bn cy en es pa pl pt ro so ur zh
// Not a part of the build: CLDR's packages hold 150 MB, and what we keep of them is a few kilobytes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const WORDS = join(ROOT, 'src/main/resources/symbols/words');
/** A language that names no country is spoken in Britain: see docs/decisions/0018. */
const NEARER = { en: ['en-GB', 'en-001'], pt: ['pt-PT'] };
const MALE_OR_FEMALE = /-200D-264[02]/;
const FACING_RIGHT = /-200D-27A1/;
const HAIR = /-200D-1F9B[0-3]|^1F471|^1F9D4/;
/** "Man teacher" where a teacher is there; families and couples by the sex of each. */
const OF_ONE_SEX = /^1F46[89]-200D/;
const FAMILY_BY_HEADS = /^1F9D1-200D-1F9D1|^1F9D1-200D-1F9D2/;

const [cldr, ...languages] = process.argv.slice(2);
if (!cldr || languages.length === 0) {
  throw new Error('Usage: node frontend/build/picture-words.mjs DIRECTORY-WITH-CLDR LANGUAGE ...');
}

const { categories, leftOut } = json(join(ROOT, 'src/main/resources/symbols/picture-categories.json'));
const openmoji = json(join(ROOT, 'node_modules/openmoji/data/openmoji.json'));
const versions = {
  openmoji: json(join(ROOT, 'node_modules/openmoji/package.json')).version,
  cldr: json(join(cldr, 'node_modules/cldr-annotations-full/package.json')).version,
};

const kept = likelyFirst(keep());
mkdirSync(WORDS, { recursive: true });
for (const language of languages) {
  const lines = kept.map((picture) => line(picture, annotations(language), language)).filter((found) => found);
  const text = [`# OpenMoji ${versions.openmoji}, CLDR ${versions.cldr}`, ...lines, ''].join('\n');
  const file = join(WORDS, `${language}.tsv.gz`);
  writeFileSync(file, gzipSync(text, { level: 9 }));
  console.log(`${file}: ${lines.length} pictures of ${kept.length}, ${readFileSync(file).length} bytes`);
}

function keep() {
  const out = new Set(leftOut);
  const byNumber = new Map(openmoji.map((picture) => [picture.hexcode, picture]));
  const named = categories.flatMap(({ id, pictures }) => pictures.map((number) => [number, id]));
  const category = new Map(named.filter(([number]) => byNumber.has(number)).reverse());
  const groups = new Map(categories.flatMap(({ id, groups: all }) => all.map((group) => [group, id])));
  return openmoji
    .filter(({ hexcode, skintone }) => !skintone && !out.has(hexcode) && !isACopy(hexcode))
    .map((picture) => ({
      ...picture,
      category:
        category.get(picture.hexcode) ??
        groups.get(picture.group.startsWith('extras') ? `${picture.group}/${picture.subgroups}` : picture.subgroups),
    }))
    .filter((picture) => picture.category);
}

/** What people speak of most stands on the first pages of its category; the rest in the order of Unicode. */
function likelyFirst(pictures) {
  const likely = categories.flatMap(({ first }) => first);
  const rank = new Map(likely.map((number, i) => [number, i]));
  const unknown = likely.filter((number) => pictures.every(({ hexcode }) => hexcode !== number));
  if (unknown.length > 0) {
    throw new Error(`Not among the pictures: ${unknown.join(' ')}`);
  }
  return pictures.toSorted((a, b) => (rank.get(a.hexcode) ?? likely.length) - (rank.get(b.hexcode) ?? likely.length));
}

function isACopy(hexcode) {
  return [MALE_OR_FEMALE, FACING_RIGHT, HAIR, OF_ONE_SEX, FAMILY_BY_HEADS].some((copy) => copy.test(hexcode));
}

/** One picture: its number, its category, its name, its keywords. Nothing if it has no name in the language. */
function line({ hexcode, emoji, group, annotation, tags, openmoji_tags, category }, words, language) {
  const known = words(emoji);
  const ownEnglish = language === 'en' && group.startsWith('extras');
  const name = known?.name ?? (ownEnglish ? annotation : undefined);
  if (!name) {
    return undefined;
  }
  const more = ownEnglish ? `${tags},${openmoji_tags}`.split(',') : known.keywords;
  const keywords = [...new Set(more.map((word) => word.trim()).filter((word) => word && word !== name))];
  return [`openmoji/${hexcode}`, category, name, keywords.join('|')].map((part) => part.replaceAll('\t', ' ')).join('\t');
}

/** CLDR writes a character with or without its variation selector. */
function annotations(language) {
  const files = [...(NEARER[language] ?? []), language].flatMap((tag) => [
    read('cldr-annotations-full/annotations', tag, 'annotations'),
    read('cldr-annotations-derived-full/annotationsDerived', tag, 'annotationsDerived'),
  ]);
  return (emoji) => {
    const plain = emoji.replaceAll('\uFE0F', '');
    const found = files.map((file) => file[emoji] ?? file[plain]).filter((words) => words);
    const name = found.find((words) => words.tts)?.tts[0];
    const keywords = found.find((words) => words.default)?.default ?? [];
    return name ? { name, keywords } : undefined;
  };
}

function read(folder, tag, root) {
  const file = join(cldr, 'node_modules', folder, tag, 'annotations.json');
  return existsSync(file) ? json(file)[root].annotations : {};
}

function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
