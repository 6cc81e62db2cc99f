import { accountRouter } from './account/router.ts';
import { caseloadRouter } from './caseload/router.ts';
import { chartRouter } from './chart/router.ts';
import { clinicRouter } from './clinic/router.ts';
import { doseRouter } from './dose/router.ts';
import { examinationRouter } from './examination/router.ts';
import { flagRouter } from './flag/router.ts';
import { intakeRouter } from './intake/router.ts';
import { invitationRouter } from './invitation/router.ts';
import { linkRouter } from './link/router.ts';
import { liveRouter } from './live/router.ts';
import { logRouter } from './log/router.ts';
import { planRouter } from './plan/router.ts';
import { policyRouter } from './policy/router.ts';
import { progressRouter } from './progress/router.ts';
import { promRouter } from './prom/router.ts';
import { questionnaireRouter } from './questionnaire/router.ts';
import { referralRouter } from './referral/router.ts';
import { sightingRouter } from './sighting/router.ts';
import { todayRouter } from './today/router.ts';
import { createCallerFactory, router } from './trpc.ts';

export const appRouter = router({
  account: accountRouter,
  caseload: caseloadRouter,
  chart: chartRouter,
  clinic: clinicRouter,
  dose: doseRouter,
  examination: examinationRouter,
  flag: flagRouter,
  intake: intakeRouter,
  invitation: invitationRouter,
  link: linkRouter,
  live: liveRouter,
  log: logRouter,
  plan: planRouter,
  policy: policyRouter,
  progress: progressRouter,
  prom: promRouter,
  questionnaire: questionnaireRouter,
  referral: referralRouter,
  sighting: sightingRouter,
  today: todayRouter,
});
export type AppRouter = typeof appRouter;

/** Calls procedures in the same process: server components, actions and tests. */
export const createCaller = createCallerFactory(appRouter);
