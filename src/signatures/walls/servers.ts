import type { WallSignature } from './wall';

/** Pages of web servers that say more than src/signatures/pages.ts tells. */
export const servers: readonly WallSignature[] = [
	{
		id: 'iis-verb',
		product: 'Microsoft IIS',
		kind: 'server',
		does: 'blocks',
		sure: 'matcher',
		source: 'the words of its own page for 405, widely quoted; not read at Microsoft',
		status: [ 405 ],
		contains: [ 'http verb used to access this page is not allowed' ],
		setting: 'IIS Manager → Handler Mappings',
	},
	{
		id: 'iis-not-found',
		product: 'Microsoft IIS',
		kind: 'server',
		does: 'hides',
		sure: 'matcher',
		source: 'the words of its own page for 404, widely quoted; not read at Microsoft',
		status: [ 404 ],
		headers: { server: 'microsoft-iis' },
		contains: [
			'the resource you are looking for might have been removed, had its name changed, or is temporarily unavailable',
		],
		setting: 'IIS Manager → URL Rewrite',
	},
	{
		id: 'openresty-page',
		product: 'OpenResty',
		kind: 'server',
		does: 'blocks',
		sure: 'matcher',
		source: 'EnableSecurity/wafw00f@acf6104: wafw00f/plugins/openresty.py',
		status: [ 403, 406 ],
		headers: { server: 'openresty' },
		contains: [ '<center>openresty' ],
	},
];
