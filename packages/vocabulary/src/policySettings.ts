import { z } from 'zod';
import { Policy } from './policy.ts';

/** One setting of the policy, as its schema describes it. */
export interface PolicySetting {
  /** `stall6.day` */
  path: string;
  /** The part of the policy it belongs to: `stall6`. */
  part: keyof Policy;
  title: string;
  unit: string;
  source: string;
  default: number | string;
  /** Bounds of a number, null for the others. */
  min: number | null;
  max: number | null;
  /** What may be chosen, empty for a number and for words (`unit` then says which: a phone number, a time of day). */
  choices: string[];
}

interface Described {
  properties?: Record<string, Described>;
  title?: string;
  unit?: string;
  source?: string;
  default?: number | string;
  minimum?: number;
  maximum?: number;
  enum?: string[];
}

function settingsIn({ properties = {} }: Described, path: string[]): PolicySetting[] {
  return Object.entries(properties).flatMap(([name, setting]): PolicySetting[] => {
    const own = [...path, name];
    if (setting.properties) return settingsIn(setting, own);
    const { title = '', unit = '', source = '', default: initial = '', minimum, maximum, enum: choices = [] } = setting;
    const part = own[0] as keyof Policy;
    return [
      {
        path: own.join('.'),
        part,
        title,
        unit,
        source,
        default: initial,
        min: minimum ?? null,
        max: maximum ?? null,
        choices,
      },
    ];
  });
}

let known: readonly PolicySetting[] | undefined;

/** Every setting of the policy in its order, with default, range, unit and source; the version is none. */
export const policySettings = (): readonly PolicySetting[] =>
  (known ??= settingsIn(z.toJSONSchema(Policy, { io: 'output' }) as Described, []).filter(
    ({ path }) => path !== 'version',
  ));
