import { parse } from 'yaml';
import { z } from 'zod';

/** The shape of `agencies.yaml`: what report files cannot say of themselves. */
export const registrySchema = z.strictObject({
  /** Development zones and other bodies that the divisions of the state do not list. */
  zones: z
    .array(
      z.strictObject({
        name: z.string().min(2),
        /** Code of the division that the zone belongs to, six digits. */
        region: z.string().regex(/^\d{6}$/u, 'six digits, in quotation marks'),
      }),
    )
    .default([]),
  /** Path of a report below the folder of reports → full name of the agency that issued it. */
  names: z.record(z.string(), z.string().min(4)).default({}),
});

export type Registry = z.infer<typeof registrySchema>;

/** The registry of a YAML text, or one line that says what is wrong with it and where. */
export function readRegistry(text: string): Registry | string {
  let data: unknown;
  try {
    data = parse(text) ?? {};
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
  const result = registrySchema.safeParse(data);
  return result.success ? result.data : z.prettifyError(result.error);
}
