/**
 * The procedures, for a page in the browser. What the server sent is shown without them, so they are fetched beside it,
 * as soon as the page's own code is there. @throws when they did not come; asking again fetches them again
 */
export const reach = async () => (await import('./client.ts')).client;

if (typeof window !== 'undefined') reach().catch(() => undefined);
