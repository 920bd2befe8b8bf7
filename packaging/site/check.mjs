// node packaging/site/check.mjs: whether the site that `npm run docs` made is whole. Every link inside it leads somewhere; every
// export, call, struct, option and constant is on a page; and Chromium opens its pages without an error. Needs dist/.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser } from './browser.mjs';
import { checkLinks } from './links.mjs';

const root = resolve(import.meta.dirname, '../..');
const site = join(root, 'site');
const faults = [];

const { pages, links, dead, outside, anchors } = checkLinks(site);
faults.push(...dead.map((link) => `dead link in ${link}`));
console.log(`${pages} pages, ${links} links inside, ${dead.length} of them dead`);
console.log(`outside, not followed:\n  ${outside.join('\n  ')}`);

/** The members of an interface of a declaration: lines of two spaces, a name and what follows it. */
const membersOf = (file, name) => {
  const text = readFileSync(join(root, 'lib', file), 'utf8');
  const [, body = ''] =
    new RegExp(`^export interface ${name} \\{\n(.*?)^\\}`, 'ms').exec(text) ?? [];
  return [
    ...new Set([...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, member]) => member)),
  ];
};

let indexed = 0;
function expectAnchors(page, names) {
  indexed += names.length;
  const there = new Set([...(anchors.get(page) ?? [])].map((id) => id.toLowerCase()));
  faults.push(
    ...names
      .filter((name) => !there.has(name.toLowerCase()))
      .map((name) => `${page} has nothing about ${name}`),
  );
}
function expectPages(prefix, names) {
  indexed += names.length;
  faults.push(
    ...names
      .filter((name) => !anchors.has(`${prefix}${name}.html`))
      .map((name) => `there is no page ${prefix}${name}.html`),
  );
}
expectAnchors('interfaces/index.SysCalls.html', membersOf('typed/sys-calls.ts', 'SysCalls'));
expectAnchors(
  'interfaces/index.SyscallNumbers.html',
  membersOf('kernel/declarations/syscall-numbers.ts', 'SyscallNumbers'),
);
expectAnchors(
  'interfaces/index.ReadableOptions.html',
  membersOf('typed/socket-option-values.ts', 'ReadableOptions'),
);
expectAnchors(
  'interfaces/index.WritableOptions.html',
  membersOf('typed/socket-option-values.ts', 'WritableOptions'),
);
expectPages(
  'interfaces/index.structs.',
  membersOf('kernel/declarations/structs.ts', 'StructValues'),
);
expectPages(
  'variables/constants.',
  Object.keys(await import(pathToFileURL(join(root, 'dist/constants.js')).href)),
);
expectPages(
  'documents/',
  readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3)),
);
const ENTRIES = ['index', 'async', 'direct', 'launch', 'programs'];
for (const entry of ENTRIES) {
  for (const name of Object.keys(
    await import(pathToFileURL(join(root, `dist/${entry}.js`)).href),
  )) {
    // Of what two entries export, one has the page; SYS stands beside sys.
    const files = ENTRIES.flatMap((each) => [`${each}.${name}.html`, `${each}.${name}-1.html`]);
    const pages = ['classes', 'functions', 'variables'].flatMap((kind) =>
      files.map((file) => `${kind}/${file}`),
    );
    indexed++;
    if (!pages.some((page) => anchors.has(page))) {
      faults.push(`there is no page of ${name}, which rawsyscall/${entry} exports`);
    }
  }
}
console.log(`${indexed} calls, structs, options, constants, guides and exports are looked for`);

const opened = [
  ...['index.html', 'modules.html', 'hierarchy.html'],
  ...[...anchors.keys()].filter((page) => /^(documents|modules)\//.test(page)),
  ...['SysCalls', 'Sys', 'ReadableOptions', 'structs.stat'].map(
    (name) => `interfaces/index.${name}.html`,
  ),
  ...[
    'variables/constants.O_APPEND.html',
    'variables/index.sys.html',
    'classes/index.Socket.html',
    'functions/programs.link.html',
  ],
].filter((page, index, all) => anchors.has(page) && all.indexOf(page) === index);
/** A page's navigation is made by a script: its links must lead somewhere, too. */
const NAVIGATION = `new Promise((resolve) => {
  const look = (left) => {
    const links = [...document.querySelectorAll('#tsd-nav-container a')].map((link) => link.href);
    links.length > 0 || left === 0 ? resolve(links) : setTimeout(look, 50, left - 1);
  };
  look(100);
})`;
/** What a reader finds by typing a name. */
const SEARCH = `new Promise((resolve) => {
  document.querySelector('#tsd-search-trigger').click();
  const input = document.querySelector('#tsd-search-input');
  input.value = 'openat2';
  input.dispatchEvent(new Event('input'));
  const look = (left) => {
    const found = [...document.querySelectorAll('#tsd-search-results a')].map((link) => link.href);
    found.length > 0 || left === 0 ? resolve(found) : setTimeout(look, 100, left - 1);
  };
  look(100);
})`;
/** The site as a server has it: of files, Chromium lets no page use another's pictures. */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
const server = createServer((request, response) => {
  const path = join(site, decodeURI(new URL(request.url, 'http://localhost').pathname));
  if (!existsSync(path)) {
    response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
  response.end(readFileSync(path));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = new Browser();
try {
  for (const page of opened) {
    const isFirst = page === 'index.html';
    const expressions = ['document.title', NAVIGATION, ...(isFirst ? [SEARCH] : [])];
    const { errors, values } = await browser.open(origin + page, expressions);
    const [title, navigation, found] = values;
    faults.push(...errors.map((error) => `${page}: ${error}`));
    if (!title?.includes('rawsyscall')) {
      faults.push(`${page}: its title is ${JSON.stringify(title)}`);
    }
    for (const [what, urls] of [
      ['navigation', navigation],
      ...(isFirst ? [['search', found]] : []),
    ]) {
      const paths = (Array.isArray(urls) ? urls : []).map((url) =>
        decodeURI(url.slice(origin.length).split('#')[0]),
      );
      if (paths.length === 0) {
        faults.push(`${page}: its ${what} is empty`);
      }
      faults.push(
        ...paths
          .filter((path) => path !== '' && !anchors.has(path))
          .map((path) => `${page}: its ${what} leads to ${path}`),
      );
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${opened.length} pages opened in Chromium`);

for (const fault of faults.slice(0, 100)) {
  console.error(fault);
}
console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
