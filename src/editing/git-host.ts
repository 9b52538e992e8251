import type { GitBackend } from '@sveltia/cms';
import type { Ward } from '../domain/schema/ward.ts';

/** The host of the repository that a published form saves to. */
export interface GitHost {
  backend: GitBackend;
  /** The addresses that the form connects to, for its content security policy. */
  connect: string[];
  /** The addresses of the host's pictures of its users. */
  images: string[];
}

const homes = { github: 'https://github.com', gitlab: 'https://gitlab.com', gitea: 'https://gitea.com' };

/**
 * The host of a ward's repository. `repo` is `owner/name` on the host's public site, or the full address on another
 * server: `https://git.portal.example/ubnd/cong`. People sign in with an access token: OAuth would need a service
 * between the form and the host.
 */
export function gitHost({ backend: name, repo, branch }: NonNullable<Ward['editing']>): GitHost {
  const [, own, path = repo] = /^(https?:\/\/[^/]+)\/(.+?)\/?$/.exec(repo) ?? [];
  const home = own ?? homes[name];
  const shared = { repo: path, auth_methods: ['token' as const], ...(branch && { branch }) };
  if (name === 'gitlab')
    return host({ name, ...shared, ...(own && { base_url: own, api_root: `${own}/api/v4` }) }, [home]);
  if (name === 'gitea')
    return host({ name, ...shared, ...(own && { base_url: own, api_root: `${own}/api/v1` }) }, [home]);
  if (own && own !== homes.github)
    return host({ name, ...shared, base_url: own, api_root: `${own}/api/v3` }, [own]);
  return host({ name, ...shared }, ['https://api.github.com'], ['https://avatars.githubusercontent.com']);
}

const host = (backend: GitBackend, connect: string[], images: string[] = connect): GitHost => ({
  backend,
  connect,
  images,
});
