import { expect, test } from 'vitest';
import { afterQuietHours } from './afterQuietHours.ts';

const night = { from: '21:00', to: '08:00' };
const noon = { from: '12:00', to: '14:00' };
const early = { from: '21:00', to: '01:30' };
const LA = 'America/Los_Angeles';

test.each([
  ['noon', '2026-11-20T20:00:00Z', LA, night, '2026-11-20T20:00:00Z'],
  ['a minute before they begin', '2026-11-21T04:59:00Z', LA, night, '2026-11-21T04:59:00Z'],
  ['when they begin', '2026-11-21T05:00:00Z', LA, night, '2026-11-21T16:00:00Z'],
  ['midnight', '2026-11-21T08:00:00Z', LA, night, '2026-11-21T16:00:00Z'],
  ['a minute before they end', '2026-11-21T15:59:00Z', LA, night, '2026-11-21T16:00:00Z'],
  ['when they end', '2026-11-21T16:00:00Z', LA, night, '2026-11-21T16:00:00Z'],
  ['within hours of one day', '2026-11-20T20:30:00Z', LA, noon, '2026-11-20T22:00:00Z'],
  ['after hours of one day', '2026-11-20T22:00:00Z', LA, noon, '2026-11-20T22:00:00Z'],
  ['no quiet hours', '2026-11-21T08:00:00Z', LA, { from: '08:00', to: '08:00' }, '2026-11-21T08:00:00Z'],
  ['the night that is an hour shorter', '2026-03-08T06:00:00Z', LA, night, '2026-03-08T15:00:00Z'],
  ['the night that is an hour longer', '2026-11-01T05:00:00Z', LA, night, '2026-11-01T16:00:00Z'],
  ['an end that the clock skips', '2026-03-08T06:00:00Z', LA, { from: '21:00', to: '02:30' }, '2026-03-08T10:30:00Z'],
  ['the hour that comes twice, first', '2026-11-01T08:10:00Z', LA, early, '2026-11-01T08:30:00Z'],
  ['the hour that comes twice, again', '2026-11-01T09:10:00Z', LA, early, '2026-11-01T09:10:00Z'],
  ['the last night of the year', '2026-12-31T12:00:00Z', 'Pacific/Auckland', night, '2026-12-31T19:00:00Z'],
  ['a zone of quarter hours', '2026-11-20T16:00:00Z', 'Asia/Kathmandu', night, '2026-11-21T02:15:00Z'],
])('%s', (_name, at, zone, hours, expected) => {
  expect(afterQuietHours(new Date(at), zone, hours)).toEqual(new Date(expected));
});
