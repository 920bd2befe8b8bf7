import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLinks } from '../packaging/site/links.mjs';

const site = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(site, { recursive: true }));

describe('the links of the site', () => {
  it('lead to files and anchors that are there; what leads outside is listed', () => {
    mkdirSync(join(site, 'a'));
    writeFileSync(
      join(site, 'index.html'),
      `<h1 id="top">x</h1><a href="#top">1</a><a href="#gone">2</a><a href="a/b.html">3</a><a href="a/b.html#there">4</a>
       <a href="a/b.html#missing">5</a><a href="a/c.html">6</a><a href="https://example.org/?a&amp;b">7</a><img src="a/picture.svg#x">`,
    );
    writeFileSync(
      join(site, 'a/b.html'),
      '<h2 id="there">x</h2><a href="../index.html#top">1</a><a href="../../outside.html">2</a>',
    );
    writeFileSync(join(site, 'a/picture.svg'), '<svg/>');
    const { pages, links, dead, outside } = checkLinks(site);
    expect({ pages, links, dead, outside }).toEqual({
      pages: 2,
      links: 9,
      dead: [
        'a/b.html: ../../outside.html',
        'index.html: #gone',
        'index.html: a/b.html#missing',
        'index.html: a/c.html',
      ],
      outside: ['https://example.org/?a&b'],
    });
  });
});
