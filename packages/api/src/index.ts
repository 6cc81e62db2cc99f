import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from './root.ts';

export * from './access.ts';
export * from './createContext.ts';
export type { FieldErrors } from './errors.ts';
export * from './http/actorOf.ts';
export * from './http/answerRequest.ts';
export type { LiveEvent, LiveFlag } from './live/LiveEvent.ts';
export * from './mail/outbox.ts';
export * from './root.ts';
export type { Context } from './trpc.ts';

export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
