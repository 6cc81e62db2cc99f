import { Timeline } from '@cairn/vocabulary';
import { describe, expect, test, vi } from 'vitest';
import type { ArmName } from './arm.ts';
import { levelOn } from './course.ts';
import { simulate } from './simulate.ts';

vi.setConfig({ testTimeout: 60_000 });

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const sd = (values: number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
const share = <Value>(values: Value[], holds: (value: Value) => boolean) => values.filter(holds).length / values.length;

const cohort = simulate({ seed: 7, patients: 2_000, days: 84 });
const truths = cohort.map(({ truth }) => truth);
const ofClass = (name: string) => truths.filter(({ courseClass }) => courseClass === name);

describe('a cohort', () => {
  test('is the same for the same seed, whatever its size, and another for another', () => {
    const ten = simulate({ seed: 7, patients: 10, days: 84 });
    expect(ten).toEqual(cohort.slice(0, 10));
    expect(simulate({ seed: 8, patients: 10, days: 84 })).not.toEqual(ten);
  });
  test('is made of valid timelines', () => {
    for (const { timeline } of cohort.slice(0, 200)) expect(Timeline.safeParse(timeline).error).toBeUndefined();
  });
  test('begins and ends on the days asked for', () => {
    const [patient] = simulate({ seed: 1, patients: 1, days: 14, startedOn: '2026-03-01' });
    expect(patient?.timeline).toMatchObject({ startedOn: '2026-03-01', asOf: '2026-03-14' });
  });
});

/** The parameters of clinical.md 7, found again in the patients drawn from them. */
describe('the parameters', () => {
  test.each([
    ['improving-moderate', 0.5, 4.8],
    ['improving-severe', 0.04, 7.8],
    ['persistent-moderate', 0.24, 5.5],
    ['persistent-severe', 0.12, 7.6],
    ['dip-then-relapse', 0.1, 5.5],
  ])('%s: share %f, baseline %f', (name, weight, baseline) => {
    expect(ofClass(name).length / truths.length).toBeCloseTo(weight, 1);
    expect(Math.abs(mean(ofClass(name).map((truth) => truth.baseline)) - baseline)).toBeLessThan(0.25);
  });
  test.each([
    ['improving-moderate', 0.25],
    ['persistent-moderate', 0.88],
    ['persistent-severe', 0.96],
    ['dip-then-relapse', 0.375],
  ])('%s: asymptote %f of the baseline', (name, asymptote) => {
    expect(Math.abs(mean(ofClass(name).map((truth) => truth.asymptote)) - asymptote)).toBeLessThan(0.04);
  });
  test('time constants: median 28 days improving', () => {
    const sorted = ofClass('improving-moderate')
      .map((truth) => truth.timeConstantDays)
      .sort((a, b) => a - b);
    expect(Math.abs((sorted[sorted.length >> 1] ?? 0) - 28)).toBeLessThan(2);
    expect(Math.abs(sd(sorted.map(Math.log)) - 0.5)).toBeLessThan(0.05);
  });
  test('a relapse is back at 0.85 of the baseline on a day from 28 to 56', () => {
    for (const truth of ofClass('dip-then-relapse')) {
      const day = truth.relapseDay ?? 0;
      expect(day >= 28 && day <= 56).toBe(true);
      expect(levelOn(truth, day)).toBeGreaterThanOrEqual(0.85 * truth.baseline);
    }
  });
  test('about 46 % are truly stalled', () => {
    expect(Math.abs(share(truths, ({ trulyStalled }) => trulyStalled) - 0.46)).toBeLessThan(0.04);
  });
  test('0.9 % have serious disease, 80 % a flag at intake', () => {
    expect(Math.abs(share(truths, ({ serious }) => serious !== null) - 0.009)).toBeLessThan(0.008);
    const flagged = share(cohort, ({ timeline: { intake } }) => {
      const facts = { ...intake?.history, cancer: false };
      return Object.keys(intake?.answers ?? {}).length > 0 || Object.values(facts).includes(true);
    });
    expect(Math.abs(flagged - 0.8)).toBeLessThan(0.04);
  });
  test('a GRoC is answered 80 % of the time by those still there', () => {
    const asked = cohort.flatMap(({ truth }) => [14, 28, 42].filter((day) => day <= (truth.droppedAfter ?? 84)));
    const answered = cohort.flatMap(({ timeline }) => timeline.proms?.slice(0, 99) ?? []);
    const early = answered.filter(({ on }) => on <= '2026-02-15');
    expect(Math.abs(early.length / asked.length - 0.8)).toBeLessThan(0.03);
  });
});

describe.each([
  ['base', 0.8, 0.65, 0.15],
  ['sparse', 0.6, 0.4, 0.35],
] as const)('the %s arm', (arm, first, later, dropOut) => {
  const patients = simulate({ seed: 3, patients: 2_000, days: 56, arm });
  const loggedShare = (day: number) => {
    const there = patients.filter(({ truth }) => truth.droppedAfter === null || truth.droppedAfter >= day);
    const on = new Date(Date.UTC(2026, 0, 4 + day)).toISOString().slice(0, 10);
    return share(there, ({ timeline }) => timeline.painLogs.some((log) => log.on === on));
  };
  test('logs as often as it should', () => {
    expect(Math.abs(mean([1, 2].map(loggedShare)) - first)).toBeLessThan(0.03);
    expect(Math.abs(mean([43, 44, 45].map(loggedShare)) - later)).toBeLessThan(0.03);
  });
  test('drops out by week 6 as often as it should', () => {
    const left = share(patients, ({ truth }) => truth.droppedAfter !== null && truth.droppedAfter <= 42);
    expect(Math.abs(left - dropOut)).toBeLessThan(0.03);
  });
});

describe('the other arms', () => {
  const of = (arm: ArmName) => simulate({ seed: 5, patients: 1_000, days: 42, arm });
  const roughness = (patients: ReturnType<typeof of>) =>
    mean(
      patients.flatMap(({ timeline }) =>
        timeline.painLogs.slice(1).map((log, i) => Math.abs((log.legNprs ?? 0) - (timeline.painLogs[i]?.legNprs ?? 0))),
      ),
    );
  test('noisy days differ more', () => {
    expect(roughness(of('noisy')) / roughness(of('base'))).toBeGreaterThan(1.2);
  });
  test('bad days are logged less, others as often', () => {
    const logged = (arm: ArmName) => mean(of(arm).map(({ timeline }) => timeline.painLogs.length));
    expect(logged('bad-days') / logged('base')).toBeLessThan(0.95);
  });
  test('three in ten relapse', () => {
    const relapsing = of('relapse').filter(({ truth }) => truth.relapseDay !== null);
    expect(Math.abs(relapsing.length / 1_000 - 0.3)).toBeLessThan(0.04);
  });
  test('those who improve late stay level until then', () => {
    const late = of('late').filter(({ truth }) => truth.courseClass.startsWith('improving'));
    for (const { truth } of late) {
      expect(truth.lateBy >= 7 && truth.lateBy <= 28).toBe(true);
      expect(levelOn(truth, truth.lateBy)).toBe(levelOn(truth, 1));
    }
  });
});

test('walks keep near a quota that grows to 30 minutes at most', () => {
  const minutes = cohort.flatMap(({ timeline }) => timeline.walkLogs?.map((walk) => walk.minutes ?? 0) ?? []);
  expect(Math.min(...minutes.slice(0, 50_000))).toBeGreaterThanOrEqual(1);
  expect(Math.max(...minutes.slice(0, 50_000))).toBeLessThanOrEqual(33);
});
