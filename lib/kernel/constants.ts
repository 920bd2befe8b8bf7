// The kernel's constants by the kernel's names, for the architecture that this process runs on (O_DIRECT and a few
// others differ). A module that wants few and starts fast imports them from the one of tables/ that has them.

export * from './tables/file-constants.js';
export * from './tables/network-constants.js';
export * from './tables/poll-constants.js';
export * from './tables/process-constants.js';
export * from './tables/socket-constants.js';
export * from './tables/system-constants.js';
