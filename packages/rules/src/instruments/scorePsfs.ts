/** Mean of the one to three activities that were rated, 0–10; null without any. @source clinical.md 3 [14] */
export function scorePsfs(ratings: readonly (number | null)[]): number | null {
  const given = ratings.filter((rating) => rating !== null);
  return given.length === 0 ? null : given.reduce((sum, rating) => sum + rating, 0) / given.length;
}
