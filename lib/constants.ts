// What `import ... from 'rawsyscall/constants'` gives.

export * from './kernel/constants.js';
