/** Where the shell's links lead. */
export const hrefs = { today: '/today', progress: '/progress', plan: '/plan', urgentHelp: '/urgent-help' } as const;
