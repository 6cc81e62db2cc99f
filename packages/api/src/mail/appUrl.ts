/** Addresses of the two apps as people type them. @throws when the variable is missing */
export function appUrl(app: 'patient' | 'console'): string {
  const url = app === 'patient' ? process.env.CAIRN_PATIENT_URL : process.env.CAIRN_CONSOLE_URL;
  if (!url) throw new Error(`CAIRN_${app.toUpperCase()}_URL is not set.`);
  return url.replace(/\/$/, '');
}
