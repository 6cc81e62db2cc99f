import { answerRequest } from '@cairn/api';
import { currentActor } from '#server/auth.ts';

/** Every answer is of its moment, and one of them is a stream. */
export const dynamic = 'force-dynamic';

const handler = (request: Request) => answerRequest(request, currentActor);

export { handler as GET, handler as POST };
