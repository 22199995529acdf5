import { probes } from '../../src/probes';
import type { Settings } from '../../src/settings';
import { server } from './nothing-amiss';

/**
 * What PHP prints into the page of a site where nothing is amiss. Nobody has signed anything yet.
 *
 * @param origin     Of the site.
 * @param restOrigin Of its REST root.
 */
export const settingsOf = ( origin: string, restOrigin = origin ): Settings => ( {
	version: '1.0.0',
	rules: [],
	probes,
	signatures: { pages: [], walls: [], vias: [] },
	exceptions: [],
	server,
	urls: {
		staticFile: `${ origin }/wp-content/plugins/rest-health/build/static-file.txt`,
		ajax: `${ origin }/wp-admin/admin-ajax.php?action=rest-nonce`,
		index: `${ restOrigin }/wp-json/`,
		selfTest: `${ restOrigin }/wp-json/rest-health/v1/self-test`,
		queryIndex: `${ restOrigin }/index.php?rest_route=/`,
		querySelfTest: `${ restOrigin }/index.php?rest_route=/rest-health/v1/self-test`,
		routes: `${ restOrigin }/wp-json/rest-health/v1/routes`,
		frontPage: `${ origin }/`,
		zero: { 'post-zero': `${ restOrigin }/wp-json/wp/v2/posts/0` },
		restDoor: `${ restOrigin }/wp-json/rest-health/v1/`,
		ajaxDoor: `${ origin }/wp-admin/admin-ajax.php?action=rest_health&do=`,
		pageDoor: `${ origin }/wp-admin/tools.php?page=rest-health&rest-health-do=`,
	},
	screens: {},
	htaccess: null,
	printed: Math.round( Date.now() / 1000 ),
	nonce: '0123456789',
	user: 'u1',
	run: { id: '', tokens: {} },
	mayProve: true,
	roles: [],
	early: 'possible',
	stored: null,
	startsByItself: true,
	findings: [],
} );
