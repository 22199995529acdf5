import type { HeaderMarks, Source } from './source';

/**
 * An edge or a host that puts its name on every answer that it passes on. It says what the answer came through, never who refused:
 * that is what walls are for.
 */
export interface ViaSignature {
	readonly via: string;
	/** All of them are there. */
	readonly headers: HeaderMarks;
	readonly sure: Source;
	/** Where it is said. */
	readonly source: string;
}

/** The first that fits is taken: edges before hosts, which often stand behind one. */
export const vias: readonly ViaSignature[] = [
	{
		via: 'Cloudflare',
		headers: { 'cf-ray': '' },
		sure: 'documented',
		source: 'developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id',
	},
	{
		via: 'Sucuri',
		headers: { 'x-sucuri-id': '' },
		sure: 'matcher',
		source: 'EnableSecurity/wafw00f@acf6104: wafw00f/plugins/sucuri.py',
	},
	{
		via: 'Amazon CloudFront',
		headers: { 'x-amz-cf-id': '' },
		sure: 'matcher',
		source: 'EnableSecurity/wafw00f@acf6104: wafw00f/plugins/cloudfront.py',
	},
	{
		via: 'Azure Front Door',
		headers: { 'x-azure-ref': '' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'Fastly',
		headers: { 'x-fastly-request-id': '' },
		sure: 'matcher',
		source: 'EnableSecurity/wafw00f@acf6104: wafw00f/plugins/fastly.py',
	},
	{
		via: 'Vercel',
		headers: { 'x-vercel-id': '' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'Imperva',
		headers: { 'x-iinfo': '' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'DDoS-Guard',
		headers: { server: 'ddos-guard' },
		sure: 'matcher',
		source: 'EnableSecurity/wafw00f@acf6104: wafw00f/plugins/ddosguard.py',
	},
	{
		via: 'QUIC.cloud',
		headers: { 'x-qc-pop': '' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'Google Cloud',
		headers: { via: '1.1 google' },
		sure: 'matcher',
		source: 'EnableSecurity/wafw00f@acf6104: wafw00f/plugins/gcparmor.py',
	},
	{
		via: 'Kinsta',
		headers: { 'x-kinsta-cache': '' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'WP Engine',
		headers: { 'x-powered-by': 'wp engine' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'Flywheel',
		headers: { 'x-fw-hash': '' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'Pantheon',
		headers: { 'x-pantheon-styx-hostname': '' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'Hostinger',
		headers: { platform: 'hostinger' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'Hostinger CDN',
		headers: { server: 'hcdn' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'GoDaddy',
		headers: { 'x-gateway-request-id': '' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'SiteGround',
		headers: { 'x-proxy-cache-info': '' },
		sure: 'documented',
		source: 'github.com/woocommerce/woocommerce/issues/52896 (full headers)',
	},
	{
		via: 'WordPress VIP',
		headers: { 'x-powered-by': 'wordpress vip' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'WordPress.com',
		headers: { 'host-header': 'wordpress.com' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{
		via: 'Pressable',
		headers: { 'host-header': 'pressable' },
		sure: 'matcher',
		source: 'the header is widely seen; not read at its maker',
	},
	{ via: 'Varnish', headers: { 'x-varnish': '' }, sure: 'measured', source: 'Varnish 7.1.1 in an own run' },
];
