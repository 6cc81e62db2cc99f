export * from './arm.ts';
export * from './course.ts';
export * from './random.ts';
export * from './simulate.ts';
export * from './walkOn.ts';
