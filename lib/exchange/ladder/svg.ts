// The ladder as a picture: a bar for each rung, the article's and ours, on a logarithmic scale of bytes. Colours that are
// legible on a light and on a dark page.

import type { MeasuredRung } from './ladder.js';
import { group } from './rungs.js';

const WIDTH = 860;
const LABEL_WIDTH = 300;
const SIZE_WIDTH = 100;
const ROW = 20;
const BAR = 13;
const TOP = 46;
/** 100 bytes to 1 GB. */
const [LEAST, MOST] = [2, 9];
const COLORS = {
  article: '#8b949e',
  node: '#c9510c',
  addon: '#8250df',
  executable: '#1a7f37',
} as const;

interface Bar {
  readonly name: string;
  readonly sizeBytes: number;
  readonly color: string;
}

/** A complete SVG document. */
export function ladderSvg(rungs: readonly MeasuredRung[]): string {
  const bars = [...articleBars(rungs), ...rungs.map(ownBar)].sort(
    (a, b) => b.sizeBytes - a.sizeBytes,
  );
  const height = TOP + bars.length * ROW + 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#768390">`,
    '<title>Size of each client in bytes, logarithmic</title>',
    legend(),
    scale(height),
    ...bars.map((bar, index) => drawBar(bar, TOP + index * ROW)),
    '</svg>',
    '',
  ].join('\n');
}

function articleBars(rungs: readonly MeasuredRung[]): Bar[] {
  const articles = new Map(
    rungs.flatMap(({ article }) => (article ? [[article.name, article]] : [])),
  );
  return [...articles.values()].map(({ name, sizeBytes }) => ({
    name: `the article: ${name}`,
    sizeBytes,
    color: COLORS.article,
  }));
}

function ownBar({ name, sizeBytes, kind }: MeasuredRung): Bar {
  return { name, sizeBytes, color: COLORS[kind] };
}

function x(sizeBytes: number): number {
  const share = (Math.log10(sizeBytes) - LEAST) / (MOST - LEAST);
  return Math.round(LABEL_WIDTH + share * (WIDTH - LABEL_WIDTH - SIZE_WIDTH));
}

function drawBar({ name, sizeBytes, color }: Bar, y: number): string {
  const end = x(sizeBytes);
  const baseline = y + BAR - 2;
  return [
    `<text x="${LABEL_WIDTH - 8}" y="${baseline}" text-anchor="end">${escapeXml(name)}</text>`,
    `<rect x="${LABEL_WIDTH}" y="${y}" width="${end - LABEL_WIDTH}" height="${BAR}" rx="2" fill="${color}"/>`,
    `<text x="${end + 6}" y="${baseline}">${group(sizeBytes)}</text>`,
  ].join('');
}

function scale(height: number): string {
  const names = ['100 B', '1 kB', '10 kB', '100 kB', '1 MB', '10 MB', '100 MB'];
  const lines = names.map((name, index) => {
    const at = x(10 ** (LEAST + index));
    return (
      `<line x1="${at}" y1="${TOP - 8}" x2="${at}" y2="${height - 8}" stroke="#768390" stroke-opacity="0.25"/>` +
      `<text x="${at}" y="${TOP - 12}" text-anchor="middle" font-size="10">${name}</text>`
    );
  });
  return lines.join('\n');
}

function legend(): string {
  const entries = Object.entries({
    'the article': COLORS.article,
    'Node, its binary included': COLORS.node,
    'the addon alone': COLORS.addon,
    'static executable': COLORS.executable,
  });
  return entries
    .map(
      ([name, color], index) =>
        `<rect x="${60 + index * 190}" y="6" width="10" height="10" rx="2" fill="${color}"/>` +
        `<text x="${74 + index * 190}" y="15">${name}</text>`,
    )
    .join('\n');
}

function escapeXml(text: string): string {
  return text.replace(
    /[&<>]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;',
  );
}
