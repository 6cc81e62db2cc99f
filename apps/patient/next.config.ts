import type { NextConfig } from 'next';

const development = process.env.NODE_ENV === 'development';

const contentSecurityPolicy = [
  "default-src 'self'",
  // Next writes its own small inline scripts; its development server evaluates as well.
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export default {
  transpilePackages: [
    '@cairn/api',
    '@cairn/auth',
    '@cairn/cohort',
    '@cairn/db',
    '@cairn/rules',
    '@cairn/ui',
    '@cairn/vocabulary',
  ],
  serverExternalPackages: ['@node-rs/argon2', 'nodemailer', 'postgres'],
  poweredByHeader: false,
  // "Urgent help" is fetched ahead in full and stays for half a day: it opens without internet.
  experimental: { staleTimes: { static: 43_200 } },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy },
        // Links with a token stay inside; a form sent before hydration needs its own origin.
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
} satisfies NextConfig;
