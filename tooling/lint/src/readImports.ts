/** One import or re-export of a source file. */
export interface Import {
  specifier: string;
  /** Nothing of it remains when the program runs. */
  typeOnly: boolean;
}

const clause = /(?:^|[\n;])\s*(?:import|export)\s+(?<names>[\w$*{}\s,]+?)\s+from\s*['"](?<from>[^'"]+)['"]/g;
const bare = /(?:^|[\n;])\s*import\s*['"](?<bare>[^'"]+)['"]/g;
const dynamic = /(?<!typeof\s)\b(?:import|require)\s*\(\s*['"](?<dynamic>[^'"]+)['"]/g;

/** Every import of a TypeScript source, in no particular order. */
export function readImports(source: string): Import[] {
  const text = withoutComments(source);
  const found: Import[] = [];
  for (const { groups } of text.matchAll(clause)) {
    found.push({ specifier: groups!.from!, typeOnly: isTypeOnly(groups!.names!) });
  }
  for (const { groups } of text.matchAll(bare)) found.push({ specifier: groups!.bare!, typeOnly: false });
  for (const { groups } of text.matchAll(dynamic)) found.push({ specifier: groups!.dynamic!, typeOnly: false });
  return found;
}

/** The source with its comments blanked; strings stay. */
export const withoutComments = (source: string) =>
  source.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (token) =>
    token.startsWith('//') || token.startsWith('/*') ? ' ' : token,
  );

function isTypeOnly(names: string): boolean {
  if (/^type\b(?!\s*,)/.test(names)) return true;
  const named = /^\{(?<inside>[\s\S]*)\}$/.exec(names.trim())?.groups?.inside;
  const each = named?.split(',').flatMap((name) => name.trim() || []);
  return each !== undefined && each.length > 0 && each.every((name) => /^type\s/.test(name));
}
