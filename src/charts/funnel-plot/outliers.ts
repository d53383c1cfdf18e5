import type { Body } from './bodies.ts';
import { readLimits, type Funnel } from './limits.ts';
import type { Plane } from './plane.ts';

/** How many times as far as the limit of 99.8 % a share is from that of all; null where it is not beyond that limit. */
function findExcess({ share, total }: Body, { x }: Plane, { pooled, limits }: Funnel): number | null {
  const limit = readLimits(limits, total, x)?.limits998;
  if (!pooled || !limit || (share >= limit.lower && share <= limit.upper)) return null;
  const distance = (share > limit.upper ? limit.upper : limit.lower) - pooled.rate;
  return distance === 0 ? Infinity : (share - pooled.rate) / distance;
}

/** The bodies beyond the limits of 99.8 % but for this one, the farthest first. */
export function listOutliers(bodies: readonly Body[], plane: Plane, funnel: Funnel): Body[] {
  return bodies
    .flatMap((body) => {
      const excess = body.isHere ? null : findExcess(body, plane, funnel);
      return excess === null ? [] : [{ body, excess }];
    })
    .sort((a, b) => b.excess - a.excess)
    .map(({ body }) => body);
}
