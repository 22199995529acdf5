import type { ZeroTarget } from '../../../src/probes/probe';

/** Where nothing can be saved, on a site that has every route. */
export const ZERO: readonly ( readonly [ ZeroTarget, string ] )[] = [
	[ 'post-zero', '/wp-json/wp/v2/posts/0' ],
	[ 'page-zero', '/wp-json/wp/v2/pages/0' ],
	[ 'template-zero', '/wp-json/wp/v2/templates/rest-health//none' ],
	[ 'template-part-zero', '/wp-json/wp/v2/template-parts/rest-health//none' ],
	[ 'pattern-zero', '/wp-json/wp/v2/blocks/0' ],
	[ 'navigation-zero', '/wp-json/wp/v2/navigation/0' ],
	[ 'styles-zero', '/wp-json/wp/v2/global-styles/0' ],
	[ 'custom-zero', '/wp-json/wp/v2/product/0' ],
	[ 'comment-zero', '/wp-json/wp/v2/comments/0' ],
	[ 'media-zero', '/wp-json/wp/v2/media/0' ],
	[ 'batch', '/wp-json/batch/v1' ],
];
