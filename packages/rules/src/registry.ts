import type { Rule } from './rule.ts';
import { gap } from './gap/rule.ts';
import { not4 } from './not4/rule.ts';
import { peripheral } from './peripheral/rule.ts';
import { rfE } from './rfE/rule.ts';
import { rfR } from './rfR/rule.ts';
import { rfS } from './rfS/rule.ts';
import { rfW } from './rfW/rule.ts';
import { sev } from './sev/rule.ts';
import { stall12 } from './stall12/rule.ts';
import { stall6 } from './stall6/rule.ts';
import { worse } from './worse/rule.ts';

/** Every rule, gravest matters first; the flags of one day stand in this order. */
export const registry: readonly Rule[] = [rfE, rfS, rfW, rfR, sev, worse, peripheral, stall6, stall12, not4, gap];
