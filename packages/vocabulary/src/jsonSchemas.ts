import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { Timeline } from './timeline.ts';

const titled = (title: string, schema: object) => ({
  $id: `${title}.json`,
  title,
  ...schema,
});

/** The file formats as JSON Schema (draft 2020-12), by file name, for those who read or write them elsewhere. */
export const jsonSchemas = () => ({
  'cairn.timeline.v1.json': titled('cairn.timeline.v1', z.toJSONSchema(Timeline, { io: 'input' })),
  'cairn.assessment.v1.json': titled('cairn.assessment.v1', z.toJSONSchema(Assessment)),
});
