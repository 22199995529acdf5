import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from './child';
import type { Child } from './child';
import { isRoot } from './php';
import { program } from './programs';
import { secrets } from './wp-config';

const run = promisify( execFile );

/** What this computer's own server is set up with would join in. */
const noDefaults = '--no-defaults';

/** The super user may not run it without saying so. */
const asWhom = isRoot ? [ '--user=root' ] : [];

/** As little as one site takes, and no port. What is written need not outlive a loss of power. */
const small = [
	'--skip-networking',
	'--skip-name-resolve',
	'--skip-log-bin',
	'--performance-schema=OFF',
	'--innodb-buffer-pool-size=16M',
	'--innodb-log-file-size=4M',
	'--innodb-temp-data-file-path=ibtmp1:1M:autoextend',
	'--innodb-flush-log-at-trx-commit=0',
	'--innodb-flush-method=nosync',
	'--innodb-use-native-aio=0',
	'--key-buffer-size=1M',
	'--aria-pagecache-buffer-size=1M',
];

const dataIn = ( folder: string ): string => join( folder, 'mariadb' );

/**
 * Runs MariaDB on a unix socket in a folder, `mariadb.sock`, where the lab's wp-config.php looks for it.
 *
 * @param folder Holds its data as `mariadb`.
 */
const start = ( folder: string ): Promise< Child > => {
	const socket = join( folder, 'mariadb.sock' );
	const places = [ `--datadir=${ dataIn( folder ) }`, `--socket=${ socket }`, `--pid-file=${ folder }/mariadb.pid` ];
	const command = [ program( 'mariadb' ), noDefaults, ...asWhom, ...small, ...places ];
	return startServer( command, join( folder, 'mariadb.log' ), socket );
};

/** Makes a server's data from nothing: its own tables, and what a host gives to each customer, a database and a user with a password. */
async function install( folder: string ): Promise< void > {
	const statements = join( folder, 'customer.sql' );
	const user = `wordpress@localhost`;
	// Until they are told, the installation knows no users.
	writeFileSync(
		statements,
		`FLUSH PRIVILEGES;
CREATE DATABASE wordpress CHARACTER SET utf8mb4;
CREATE USER ${ user } IDENTIFIED BY '${ secrets.databasePassword }';
GRANT ALL ON wordpress.* TO ${ user };
`
	);
	const how = [
		noDefaults,
		...asWhom,
		'--skip-test-db',
		'--innodb-log-file-size=4M',
		`--extra-file=${ statements }`,
	];
	await run( program( 'mariadb-install-db' ), [ ...how, `--datadir=${ dataIn( folder ) }` ] );
	rmSync( statements );
}

/**
 * Makes a database in a folder, for as long as something is written into it.
 *
 * @param folder  Will hold the data as `mariadb`, to be copied.
 * @param whileUp What is done meanwhile.
 */
export async function makeMariaDb( folder: string, whileUp: () => Promise< unknown > ): Promise< void > {
	await install( folder );
	const server = await start( folder );
	try {
		await whileUp();
	} finally {
		await server.stop();
	}
}

/**
 * Starts a site's own server with a copy of a template's data.
 *
 * @param template Folder in which somebody made the data.
 * @param folder   Of the site. It is thrown away in the end: so the server is not asked to leave its data in order.
 */
export async function startMariaDb( template: string, folder: string ): Promise< Child > {
	cpSync( dataIn( template ), dataIn( folder ), { recursive: true } );
	const child = await start( folder );
	return { ...child, stop: () => kill( child ) };
}

async function kill( { process }: Child ): Promise< void > {
	if ( process.exitCode === null && process.signalCode === null ) {
		const ended = once( process, 'exit' );
		process.kill( 'SIGKILL' );
		await ended;
	}
}
