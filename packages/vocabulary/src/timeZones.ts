/** The names of all time zones that this machine knows, as the tz database has them. */
export const timeZones = (): string[] => Intl.supportedValuesOf('timeZone');

/** The time zone that this machine is set to. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
