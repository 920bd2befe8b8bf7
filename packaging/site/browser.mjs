// Chromium without a window, spoken to by its DevTools protocol over two pipes: chromedevtools.github.io/devtools-protocol.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE_MS = 20_000;

export class Browser {
  #child;
  #profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  #pending = new Map();
  #listeners = new Set();
  #id = 0;
  #rest = '';
  #ended;

  constructor(command = 'chromium') {
    const args = [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      ...['--no-first-run', '--remote-debugging-pipe', `--user-data-dir=${this.#profile}`],
    ];
    this.#child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#ended = new Promise((resolve) => {
      this.#child.once('error', (error) => resolve(error));
      this.#child.once('exit', (code, signal) =>
        resolve(new Error(`chromium ended: ${code ?? signal}`)),
      );
    });
    this.#ended.then((error) => {
      for (const { reject } of this.#pending.values()) {
        reject(error);
      }
    });
    this.#child.stdio[4].setEncoding('utf8').on('data', (text) => this.#receive(text));
    this.#child.stdio[3].on('error', () => {}); // Its end is told by #ended.
  }

  #receive(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop();
    for (const message of messages.map((each) => JSON.parse(each))) {
      const waiting = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error !== undefined) {
        waiting?.reject(new Error(message.error.message));
      } else if (waiting !== undefined) {
        waiting.resolve(message.result);
      } else {
        for (const listener of this.#listeners) {
          listener(message);
        }
      }
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Opens an address: { errors: what the console and the network say, values: what the expressions give }. */
  async open(url, expressions = []) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const errors = [];
    let loaded;
    const whenLoaded = new Promise((resolve, reject) => {
      loaded = resolve;
      setTimeout(() => reject(new Error(`${url} did not load in ${PAGE_MS} ms`)), PAGE_MS).unref();
    });
    const listener = ({ sessionId: from, method, params }) => {
      if (from !== sessionId) {
        return;
      }
      if (method === 'Page.loadEventFired') {
        loaded();
      } else if (method === 'Runtime.exceptionThrown') {
        const { text, exception } = params.exceptionDetails;
        errors.push(exception?.description ?? text);
      } else if (
        method === 'Runtime.consoleAPICalled' &&
        ['error', 'assert'].includes(params.type)
      ) {
        errors.push(params.args.map(({ value, description }) => value ?? description).join(' '));
      } else if (method === 'Log.entryAdded' && params.entry.level === 'error') {
        errors.push(`${params.entry.text} ${params.entry.url ?? ''}`);
      } else if (method === 'Network.loadingFailed' && !params.canceled) {
        errors.push(params.errorText);
      }
    };
    this.#listeners.add(listener);
    try {
      for (const domain of ['Page', 'Runtime', 'Log', 'Network']) {
        await this.send(`${domain}.enable`, {}, sessionId);
      }
      await this.send('Page.navigate', { url }, sessionId);
      await whenLoaded;
      const values = [];
      for (const expression of expressions) {
        const params = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await this.send('Runtime.evaluate', params, sessionId);
        values.push(exceptionDetails === undefined ? result.value : exceptionDetails.text);
      }
      return { errors, values };
    } finally {
      this.#listeners.delete(listener);
      await this.send('Target.closeTarget', { targetId });
    }
  }

  async close() {
    await this.send('Browser.close').catch(() => this.#child.kill('SIGKILL'));
    await this.#ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
