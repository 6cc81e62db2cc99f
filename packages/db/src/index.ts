export * from './connect.ts';
export * from './explain.ts';
export { inOneStatement } from './inOneStatement.ts';
export type { Hears } from './listen.ts';
export * from './withActor.ts';
export * from './schema/index.ts';
export * from './sessionHolder.ts';
export * from './statement.ts';
export { together } from './together.ts';
