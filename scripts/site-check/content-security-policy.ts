/** The sources of each directive of a Content-Security-Policy, names in lower case. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy as browsers do: of a directive given twice, the first one counts. */
export function parsePolicy(text: string): Policy {
  const policy = new Map<string, string[]>();
  for (const directive of text.split(';')) {
    const [name, ...sources] = directive.split(/\s+/).filter(Boolean);
    if (name !== undefined && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** The directive that decides about the elements `script` or `style`, with its sources; undefined when none does. */
export function findDirective(
  policy: Policy,
  kind: 'script' | 'style',
): { name: string; sources: readonly string[] } | undefined {
  for (const name of [`${kind}-src-elem`, `${kind}-src`, 'default-src']) {
    const sources = policy.get(name);
    if (sources !== undefined) return { name, sources };
  }
  return undefined;
}
