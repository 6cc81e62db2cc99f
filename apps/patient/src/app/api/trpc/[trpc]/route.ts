import { answerRequest } from '@cairn/api';

/** For `next dev`, which reloads; a built app answers in front of Next: see server.ts. */
const handler = (request: Request) => answerRequest('patient', request);

export { handler as GET, handler as POST };
