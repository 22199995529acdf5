import type { Layer } from '../diagnosis/rule';
import { rules } from '../rules';

const LAYERS: Readonly< Record< Layer, string > > = {
	browser: 'browser',
	edge: 'network, CDN, edge',
	'web-server': 'web server',
	php: 'PHP, before WordPress',
	wordpress: 'WordPress',
	authentication: 'WordPress authentication',
	plugin: 'plugin or theme',
	route: 'route permission',
};

/** Every finding the plugin can make, as a Markdown table. Of several titles the one that needs the least evidence stands for all. */
export const findingsTable = (): string =>
	[
		'| Finding | What it says | Layer | Severity |',
		'|---|---|---|---|',
		...rules.map( ( { id, title, layer, severity } ) => {
			const said = ( title.at( -1 ) ?? title[ 0 ] ).template.replace( /%\d+\$s/g, '…' ).replaceAll( '|', '\\|' );
			return `| \`${ id }\` | ${ said } | ${ layer === null ? '—' : LAYERS[ layer ] } | ${ severity } |`;
		} ),
	].join( '\n' );

const BETWEEN = /(<!-- findings:start -->\n)[\s\S]*(\n<!-- findings:end -->)/;

/** The text of README.md with the table put between its two markers. */
export const withFindings = ( readme: string ): string =>
	readme.replace( BETWEEN, ( _all, start: string, end: string ) => `${ start }${ findingsTable() }${ end }` );
