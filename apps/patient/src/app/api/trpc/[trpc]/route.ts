import { answerRequest } from '@cairn/api';
import { currentActor } from '#server/auth.ts';

const handler = (request: Request) => answerRequest(request, currentActor);

export { handler as GET, handler as POST };
