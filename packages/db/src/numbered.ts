/** Statements that go as parts of one, with their parameters numbered on from part to part. */
export function numbered(texts: readonly string[]): string[] {
  let before = 0;
  return texts.map((text) => {
    let most = 0;
    const moved = text.replaceAll(/\$(\d+)/g, (_, number) => {
      most = Math.max(most, Number(number));
      return `$${before + Number(number)}`;
    });
    before += most;
    return moved;
  });
}
