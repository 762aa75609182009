import { pathOf, smooth, type Point } from './point.ts';

/** A closed rounded shape in one grey. */
export function form(points: readonly Point[], grey: number, opacity = 1): string {
  return `<path d="${pathOf(smooth(points, points.length * 10, true))}" fill="${shade(grey)}" fill-opacity="${opacity}"/>`;
}

export function line(points: readonly Point[], width: number, grey: number, opacity = 0.6): string {
  return `<path d="${pathOf(smooth(points, points.length * 10), false)}" fill="none" stroke="${shade(grey)}" stroke-width="${width}" stroke-linecap="round" stroke-opacity="${opacity}"/>`;
}

export function shade(grey: number): string {
  const value = Math.round(grey * 255);
  return `rgb(${value},${value},${value})`;
}
