const formats = new Map<string, Intl.DateTimeFormat>();

/** "07:52" in a time zone. */
export function clockTime(at: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
    formats.set(zone, format);
  }
  return format.format(at);
}
