// Names of machines in the words of a call: `localhost:80` where a socket address belongs.

import { signatureOf } from '../kernel/signature.js';
import { wordParameters } from './call-arguments.js';
import { lookUp } from './endpoint.js';

/** The words with addresses for names. @throws Error when there is no such machine */
export async function lookUpWords(call: string, words: readonly string[]): Promise<string[]> {
  const signature = signatureOf(call);
  const parameters = signature === undefined ? [] : wordParameters(signature);
  return Promise.all(
    words.map(async (word, index) => {
      const [, name, port] = /^([a-z][a-z0-9.-]*):(\d+)$/i.exec(word) ?? [];
      if (name === undefined || parameters[index]?.memory?.element !== 'sockaddr') {
        return word;
      }
      const address = await lookUp(name);
      return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
    }),
  );
}
