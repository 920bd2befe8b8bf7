export function pagesOf(site: string): string[];
export function checkLinks(site: string): {
  readonly pages: number;
  readonly links: number;
  readonly dead: readonly string[];
  readonly outside: readonly string[];
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
};
