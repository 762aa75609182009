import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };
import fine from 'world-atlas/land-50m.json' with { type: 'json' };

/** Units a radian from which the coarse coast line looks like what it is. */
const fineFrom = 420;

/**
 * The land of the world (Natural Earth, public domain, as the package world-atlas ships it): drawn
 * for 1:110 million when a whole tour around the world is shown, else for 1:50 million. Land only,
 * since a map of an exhibition takes no side in any border.
 *
 * @param scale units of the map a radian
 */
export function landWithin(scale: number): FeatureCollection {
  const topology = (scale < fineFrom ? coarse : fine) as unknown as Topology<{
    land: GeometryCollection;
  }>;
  const land = feature(topology, topology.objects.land);
  return { ...land, features: land.features.map(withoutSpecks) };
}

/** Islands of a few points are specks at this size and weigh as much as a coast. */
function withoutSpecks<Shape extends FeatureCollection['features'][number]>(shape: Shape): Shape {
  if (shape.geometry.type !== 'MultiPolygon') return shape;
  const coordinates = shape.geometry.coordinates.filter(([ring]) => (ring?.length ?? 0) > 8);
  return { ...shape, geometry: { type: 'MultiPolygon', coordinates } satisfies MultiPolygon };
}
