/** The same server seen by another role, or through another database; query parameters such as `sslmode` are kept. */
export function roleUrl(url: string, to: { user?: string; password?: string; database?: string }): string {
  const result = new URL(url);
  if (to.user !== undefined) result.username = encodeURIComponent(to.user);
  if (to.password !== undefined) result.password = encodeURIComponent(to.password);
  if (to.database !== undefined) result.pathname = `/${encodeURIComponent(to.database)}`;
  return result.href;
}
