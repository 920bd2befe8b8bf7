// Reads a test report (vitest's JSON or Bun's JUnit XML) and prints 'PASSED FAILED' for .ci/run, what failed or was
// skipped without leave on stderr.
//
//     node .ci/tally.mjs REPORT STATUS MISSING
//
// STATUS is the runner's exit status: when it is not 0, or there is no report, at least one failure is counted.
// MISSING is 'none', 'any', or the capabilities whose tests may be skipped, separated by commas; a skipped test names
// the one it needs at the end of its title: '[needs strace: ...]'. A row of the table of programs that a reader is
// excused from ('[excused: ...]') may be skipped anywhere.

import { existsSync, readFileSync } from 'node:fs';

const [report, status, missing] = process.argv.slice(2);

/** @returns {{ title: string, outcome: 'passed' | 'failed' | 'skipped' }[]} */
function readVitest(text) {
  return JSON.parse(text).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.map(({ fullName, status }) => ({
      title: `${name}: ${fullName}`,
      outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
    }));
    // A file that could not be loaded, or whose hooks failed, has failed even if none of its tests has.
    if (status === 'failed' && !tests.some(({ outcome }) => outcome === 'failed')) {
      tests.push({ title: `${name}: ${message}`, outcome: 'failed' });
    }
    return tests;
  });
}

/** @returns {{ title: string, outcome: 'passed' | 'failed' | 'skipped' }[]} */
function readJunit(text) {
  return [...text.matchAll(/<testcase name="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/testcase>)/gs)].map(
    ([, title, body = '']) => {
      const outcome = /<(failure|error)/.test(body)
        ? 'failed'
        : /<skipped/.test(body)
          ? 'skipped'
          : 'passed';
      return { title, outcome };
    },
  );
}

function mayBeSkipped(title) {
  if (/\[excused: [^\]]+\]$/.test(title)) return true;
  const needed = /\[needs (\w+):[^\]]*\]$/.exec(title)?.[1];
  const named = missing.split(',');
  return needed !== undefined && (named.includes('any') || named.includes(needed));
}

const text = existsSync(report) ? readFileSync(report, 'utf8') : '{"testResults":[]}';
const tests = text.startsWith('<') ? readJunit(text) : readVitest(text);
const passed = tests.filter(({ outcome }) => outcome === 'passed');
const failed = tests.filter(({ outcome }) => outcome === 'failed');
const skipped = tests.filter(({ outcome }) => outcome === 'skipped');
const silent = skipped.filter(({ title }) => !mayBeSkipped(title));
for (const { title } of failed) console.error(`failed: ${title}`);
for (const { title } of silent) console.error(`skipped without leave: ${title}`);
if (skipped.length > silent.length)
  console.error(`skipped as declared: ${skipped.length - silent.length}`);

let failures = failed.length + silent.length;
if (failures === 0 && (status !== '0' || passed.length === 0)) {
  console.error(`the runner ended with status ${status} and ${passed.length} passed tests`);
  failures = 1;
}
console.log(passed.length, failures);
