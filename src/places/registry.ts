import { parse } from 'yaml';
import { z } from 'zod';

const reportPath = z.string().min(1, 'the path of a report below the folder of reports');

const corrections = z
  .array(
    z.strictObject({
      /** The report that is in force. */
      file: reportPath,
      /** The report that it corrects, of the same agency and year. */
      replaces: reportPath,
    }),
  )
  .superRefine((list, context) => {
    for (const [index, { file, replaces }] of list.entries()) {
      const complain = (message: string): void => context.addIssue({ code: 'custom', message, path: [index] });
      if (file === replaces) complain(`${file} cannot replace itself`);
      else if (list.slice(0, index).some((earlier) => earlier.replaces === replaces)) {
        complain(`${replaces} is replaced twice; only one file can be its correction`);
      }
    }
  });

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
  /** Which of two reports of one agency and year corrects the other, where the files do not say so themselves. */
  corrections: corrections.default([]),
});

export type Registry = z.infer<typeof registrySchema>;
export type Correction = Registry['corrections'][number];

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
