/** The system's own package of Chromium, where this process may install one: Debian and its kin, as root. */
import type { Machine, Outcome } from './find-browser.ts';

const MINUTE = 60_000;

/** Whether the text of /etc/os-release names Debian, Ubuntu or a system made from them; '' (no such file) does not. */
export function isDebianLike(osRelease: string): boolean {
  const lines = osRelease.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm);
  const names = [...lines].flatMap(([, value = '']) => value.replaceAll(/["']/g, '').trim().split(/\s+/));
  return names.includes('debian') || names.includes('ubuntu');
}

/**
 * Installs Chromium and a font with Chinese characters through apt-get, within 15 minutes.
 *
 * A success means that apt-get succeeded, not that a browser starts: Ubuntu's package is a stub that only points at a
 * snap, so the caller looks again. A machine where this is not possible is left alone and gets the reason.
 */
export async function installSystemPackage(machine: Machine): Promise<Outcome> {
  if (machine.platform !== 'linux' || !isDebianLike(machine.readOsRelease())) {
    return { ok: false, said: 'not tried, because this is not Debian or Ubuntu' };
  }
  if (machine.which('apt-get') === null) return { ok: false, said: 'not tried, because there is no apt-get' };
  if (!machine.isRoot) return { ok: false, said: 'not tried, because only root may install packages' };

  machine.say('Installing Chromium with apt-get (at most 15 minutes)…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await machine.run('apt-get', ['update'], { timeoutMs: 3 * MINUTE, env });
  // A failed update does not end it: one dead source is enough to fail, and older lists may still hold the package.
  const packages = ['chromium', 'fonts-noto-cjk'];
  const options = { timeoutMs: 12 * MINUTE, env };
  const install = await machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  if (install.ok || update.ok) return install;
  return { ok: false, said: `${install.said} (and apt-get update said: ${update.said})` };
}
