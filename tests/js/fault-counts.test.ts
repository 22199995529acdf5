import { existsSync } from 'fs';
import { join } from 'path';
import { groups, readFaults } from '../lab/fault';
import type { Fault } from '../lab/fault';

const faults = readFaults();
const innocent = faults.filter( ( { group } ) => group === 'Nothing wrong, or meant so' );
const broken = faults.filter( ( fault ) => ! innocent.includes( fault ) );

const has = ( { folder }: Fault, files: readonly string[] ) =>
	files.some( ( file ) => existsSync( join( folder, file ) ) );
const code = [ 'plugins', 'mu-plugins', 'mu-plugin.php', 'setup.php', 'wp-config.php', 'options.json' ];
const configuration = [ 'apache.conf', 'nginx.conf', 'varnish.vcl', '.htaccess' ];

/** Made by the configuration of a server that really runs, without a line of PHP. */
const byServer = broken.filter( ( fault ) => has( fault, configuration ) && ! has( fault, code ) );

/** Whom it hurts first of all, where the administrator is the one who looks. */
const whileLooking = ( who: RegExp ) => broken.filter( ( fault ) => fault.user === 'admin' && who.test( fault.who ) );

it.each( [
	[ 'faults', 90, faults ],
	[ 'faults made by a real server, proxy, cache or firewall alone', 35, byServer ],
	[ 'sites that are innocent, or closed on purpose', 12, innocent ],
	[ 'faults with two verdicts at once', 6, faults.filter( ( { group } ) => group === 'Several at once' ) ],
	[ 'faults in a network of sites', 5, broken.filter( ( { multisite } ) => multisite !== undefined ) ],
	[ 'faults that hurt visitors while the administrator looks', 3, whileLooking( /^visitors/ ) ],
	[ 'faults that hurt editors while the administrator looks', 3, whileLooking( /^editors/ ) ],
] )( 'The lab has enough %s', ( _, least, found ) => {
	expect( found.length ).toBeGreaterThanOrEqual( least );
} );

it( 'What is several at once has several verdicts', () => {
	for ( const {
		group,
		id,
		expect: { verdicts },
	} of faults ) {
		expect( { id, several: group !== 'Several at once' || verdicts.length > 1 } ).toStrictEqual( {
			id,
			several: true,
		} );
	}
} );

it( 'Every group has its faults', () => {
	expect( groups.filter( ( group ) => ! faults.some( ( fault ) => fault.group === group ) ) ).toStrictEqual( [] );
} );
