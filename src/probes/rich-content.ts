import type { Piece } from '../evidence';

/**
 * What ordinary posts hold and firewalls take exception to, one block each. Nothing that looks like an attack: no script, no SQL, no way out of a folder.
 * The addresses are of no site of anybody's (RFC 2606), but for the video's, which is what a firewall looks at.
 */
export const pieces: Readonly< Record< Piece, string > > = {
	heading: '<!-- wp:heading -->\n<h2 class="wp-block-heading">REST Health</h2>\n<!-- /wp:heading -->',
	list: '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>One; two</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
	link: '<!-- wp:paragraph -->\n<p>See <a href="https://example.com/page?part=1&amp;view=2" target="_blank" rel="noreferrer noopener">that page</a>.</p>\n<!-- /wp:paragraph -->',
	image: '<!-- wp:image {"sizeSlug":"large"} -->\n<figure class="wp-block-image size-large"><img src="https://example.com/image.jpg" alt="An image" style="width:300px"/></figure>\n<!-- /wp:image -->',
	style: '<!-- wp:group {"style":{"spacing":{"padding":{"top":"20px"}}},"layout":{"type":"constrained"}} -->\n<div class="wp-block-group" style="padding-top:20px"></div>\n<!-- /wp:group -->',
	embed: '<!-- wp:embed {"url":"https://www.youtube.com/watch?v=dQw4w9WgXcQ","type":"video","providerNameSlug":"youtube","responsive":true} -->\n<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n</div></figure>\n<!-- /wp:embed -->',
	table: '<!-- wp:table -->\n<figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td>One</td><td>Two</td></tr></tbody></table></figure>\n<!-- /wp:table -->',
	code: '<!-- wp:code -->\n<pre class="wp-block-code"><code>&lt;div class="x"&gt;One&lt;/div&gt;</code></pre>\n<!-- /wp:code -->',
	'file-name': '<!-- wp:paragraph -->\n<p>It stands in wp-config.php.</p>\n<!-- /wp:paragraph -->',
	html: '<!-- wp:html -->\n<div class="x"><span>One</span></div>\n<!-- /wp:html -->',
};

/** All of them, in one post. */
export const RICH = Object.values( pieces ).join( '\n\n' );
