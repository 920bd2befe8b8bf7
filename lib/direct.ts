// What `import ... from 'rawsyscall/direct'` gives: by itself, because it is for what must start at once.

export type { ByteView } from './raw/addon.js';
export { type DirectCalls, direct } from './raw/direct.js';
