import { match } from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readFault } from '../fault';
import { bootSite } from '../site';
import type { Site } from '../site';
import { browse } from './browse';
import { Onlooker } from './onlooker';

const fault = readFault( join( __dirname, '../faults/healthy-apache' ) );

/** A plugin that gives the database's password away wherever REST Health says this. */
const leak = `<?php
add_filter( 'gettext_rest-health', static fn( $text ) => 'No checkup of the REST API has run yet' === $text ? DB_PASSWORD : $text );
`;

let site: Site;
before( async () => {
	site = await bootSite( fault );
	const folder = join( site.folder, 'site/wp-content/mu-plugins' );
	mkdirSync( folder, { recursive: true } );
	writeFileSync( join( folder, 'leak.php' ), leak );
} );
after( () => site.stop() );

test( 'What Site Health gives away is seen, on a real site', async () => {
	const onlooker = await Onlooker.at( site, fault );
	await onlooker.hearSiteHealth( await browse( site, fault ) );
	match( ( await onlooker.complaints() ).join( '\n' ), /^Site Health shows what was planted, as it is: /m );
} );
