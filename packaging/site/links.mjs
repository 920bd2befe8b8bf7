// The links of the site, by reading all of its pages: those inside it must lead somewhere, those outside are only listed.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const pagesOf = (site) =>
  readdirSync(site, { recursive: true })
    .filter((path) => path.endsWith('.html'))
    .sort();

const decoded = (text) => text.replaceAll('&amp;', '&');

/** { pages, links, dead: ["page: link"], outside: [URLs] } */
export function checkLinks(site) {
  const pages = pagesOf(site);
  const anchors = new Map();
  const links = [];
  const outside = new Set();
  for (const page of pages) {
    const text = readFileSync(join(site, page), 'utf8');
    anchors.set(page, new Set([...text.matchAll(/ (?:id|name)="([^"]+)"/g)].map(([, id]) => id)));
    const targets = new Set(
      [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target]) => decoded(target)),
    );
    for (const target of targets) {
      if (/^(https?|mailto|data):/.test(target)) {
        outside.add(target);
      } else {
        links.push([page, target]);
      }
    }
  }
  const dead = links.filter(([page, target]) => {
    const [file, anchor] = target.split('#');
    const path = file === '' ? page : relative(site, resolve(site, page, '..', decodeURI(file)));
    if (path.startsWith('..') || !existsSync(join(site, path))) {
      return true;
    }
    // "#" alone is the top of a page; a picture has its own anchors.
    return anchor && path.endsWith('.html') && !anchors.get(path)?.has(decodeURIComponent(anchor));
  });
  return {
    pages: pages.length,
    links: links.length,
    dead: dead.map(([page, target]) => `${page}: ${target}`),
    outside: [...outside].sort(),
    anchors,
  };
}
