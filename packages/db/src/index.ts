export * from './connect.ts';
export * from './withActor.ts';
export * from './schema/index.ts';
