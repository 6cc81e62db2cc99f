export * from './password.ts';
export * from './passwordProblem.ts';
export * from './session.ts';
export * from './signIn.ts';
export * from './token.ts';
