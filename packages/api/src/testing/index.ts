export * from './aLog.ts';
export * from './aSuite.ts';
export * from './severeFlag.ts';
