export * from './dose/dose.ts';
export * from './dose/proposeDose.ts';
export * from './evaluate.ts';
export * from './explain.ts';
export * from './nudgeDue.ts';
export * from './registry.ts';
export * from './safetyFindings.ts';
export * from './verdictSentence.ts';
export type { Decision, Explanation, Rule } from './rule.ts';
