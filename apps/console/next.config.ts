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
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy },
        // Addresses hold links to sign in, so no other site learns them; our own forms need the origin before scripts run.
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
} satisfies NextConfig;
