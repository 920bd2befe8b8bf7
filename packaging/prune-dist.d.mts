export function reachableFiles(root: string): Set<string>;
export function pruneDist(root: string): void;
