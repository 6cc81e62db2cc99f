import next from 'next';
import { serveApp } from '@cairn/api/server';
import config from './next.config.ts';

const [everywhere] = await config.headers();
await serveApp('console', (at) => next(at), everywhere?.headers ?? []);
