import { QueryClient } from '@tanstack/react-query';
import superjson from 'superjson';

/**
 * Queries stay fresh for half a minute, and travel from the server as superjson. Pages wait for what they show, so only
 * answers travel: a query that is refused becomes the page for it, not an error in the browser.
 */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000 },
      dehydrate: { serializeData: superjson.serialize },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });
