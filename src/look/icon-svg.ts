import type { Palette } from './palette.ts';

/** The icon of a site as SVG: a stop on its line, in the accent of each scheme. */
export function iconSvg({ light, dark }: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
    :root { color: ${light.accent} }
    @media (prefers-color-scheme: dark) { :root { color: ${dark.accent} } }
  </style>
  <path d="M2 16h28" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
  <circle cx="16" cy="16" r="7.5" fill="currentColor" />
</svg>
`;
}
