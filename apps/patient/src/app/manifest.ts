import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Cairn',
    short_name: 'Cairn',
    description: 'Log your walks and your pain, and see how you are doing.',
    start_url: '/today',
    display: 'standalone',
    background_color: '#F3F6F4',
    theme_color: '#F3F6F4',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
}
