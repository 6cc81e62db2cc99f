export * from './password.ts';
export * from './passwordProblem.ts';
export * from './session.ts';
export * from './sessionCookie.ts';
export * from './signIn.ts';
export * from './token.ts';
export * from './whoAsks.ts';
