import { any, contains, is, type Condition } from '../diagnosis/conditions';

/* Which product was seen on this site. It orders what is offered; nobody is accused by it. */

/** An answer carries that product’s mark, or came through it. */
export const seenAs = ( name: string ): Condition =>
	any(
		contains( 'index.product', name ),
		contains( 'post.product', name ),
		contains( 'postBlocks.product', name ),
		contains( 'index.via', name )
	);

const ASKED = [ 'index', 'post', 'postBlocks' ] as const;

/** The web server that runs WordPress, or whose page came. */
export const onNginx: Condition = any(
	is( 'server.software', 'nginx' ),
	...ASKED.map( ( one ) => is( `${ one }.page`, 'nginx' ) )
);
export const onApache: Condition = any(
	is( 'server.software', 'apache' ),
	...ASKED.map( ( one ) => is( `${ one }.page`, 'apache' ) )
);
export const onLiteSpeed: Condition = any(
	is( 'server.software', 'litespeed' ),
	...ASKED.map( ( one ) => is( `${ one }.page`, 'litespeed' ) )
);

/** ModSecurity answers with the page of the server that it is in; where that is Apache, it is at home. */
export const mayBeModSecurity: Condition = any( onApache, seenAs( 'ModSecurity' ) );
