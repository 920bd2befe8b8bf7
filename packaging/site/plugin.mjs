// A plugin of typedoc: the constants by families, as lib/kernel/tables/families.txt has them; and the README's links to the
// guides, which lead to the repository, lead to the pages here.

import { readFileSync } from 'node:fs';
import { CommentTag, Converter, PageEvent, ReflectionKind } from 'typedoc';

const families = readFileSync(
  new URL('../../lib/kernel/tables/families.txt', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => {
    const at = line.indexOf(' ');
    return { pattern: new RegExp(line.slice(0, at)), text: line.slice(at + 1), members: [] };
  });

/** What the names have in common: "AF_". */
function prefixOf(names) {
  const [first = ''] = names;
  let length = first.length;
  while (!names.every((name) => name.startsWith(first.slice(0, length)))) {
    length--;
  }
  return first.slice(0, length);
}

const GUIDE = /https:\/\/github\.com\/OWNER\/rawsyscall\/blob\/main\/docs\/([\w-]+)\.md/g;

export function load(app) {
  app.renderer.on(PageEvent.END, (page) => {
    const up = '../'.repeat(page.url.split('/').length - 1);
    page.contents = page.contents?.replace(GUIDE, `${up}documents/$1.html`);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const module = context.project.children?.find(({ name }) => name === 'constants');
    for (const constant of module?.getChildrenByKind(ReflectionKind.Variable) ?? []) {
      families.find(({ pattern }) => pattern.test(constant.name))?.members.push(constant);
    }
    for (const { text, members } of families.filter((family) => family.members.length > 0)) {
      const prefix = prefixOf(members.map(({ name }) => name));
      const title = [prefix, text.replace(/\.( [\w/-]+(\(\d\w*\)|\.h|\d+),?)*\.?$/, '')]
        .filter((part) => part !== '')
        .join(': ');
      for (const { comment } of members) {
        comment?.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: title }]));
      }
    }
  });
}
