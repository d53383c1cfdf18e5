interface Named {
  /** The names of its regions, the province first, its own last. */
  readonly path: readonly string[];
  readonly name: string;
}

/** The name with so many of the regions above in front of it that it does not hold already. */
function lengthen({ path, name }: Named, regions: number): string {
  const above = path.filter((place) => !name.includes(place));
  return above.slice(Math.max(0, above.length - regions)).join('') + name;
}

/**
 * Names that tell those with the same name apart, by the regions above them, as few as are needed: there are four districts
 * called 鼓楼区. Names that are the only ones of theirs stay as they are; in the order given.
 */
export function nameApart(all: readonly Named[]): string[] {
  const names = all.map(({ name }) => name);
  return all.map((own, index) => {
    const rivals = all.filter((_, other) => other !== index && names[other] === own.name);
    for (let regions = 0; regions <= own.path.length; regions += 1) {
      const name = lengthen(own, regions);
      if (rivals.every((rival) => lengthen(rival, regions) !== name)) return name;
    }
    return lengthen(own, own.path.length);
  });
}
