import { QueryClient } from '@tanstack/react-query';

/**
 * Queries stay fresh for half a minute. Pages wait for what they show, so only answers travel from the server, as props
 * do, dates and all: a query that is refused becomes the page for it, not an error in the browser.
 */
export const makeQueryClient = () => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } });
