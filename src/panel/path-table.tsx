import { Card } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Layer } from '../diagnosis/rule';
import { said } from '../in-page';
import { LAYERS } from './layers';
import { PathCell } from './path-cell';
import type { PathRow } from './path-rows';
import { refusalTone } from './tone';

interface Props {
	readonly rows: readonly PathRow[];
	readonly running: boolean;
}

/** "Where requests stop": a row for each identity, a column for each layer. */
export const PathTable = ( { rows, running }: Props ) => (
	<section className="rest-health__section" aria-labelledby="rest-health-path">
		<h2 id="rest-health-path">{ heading( rows, running ) }</h2>
		<p>{ introduction( rows, running ) }</p>
		<Card>
			<table className="rest-health-path" role="table" aria-labelledby="rest-health-path">
				<thead>
					<tr role="row">
						<th scope="col" role="columnheader">
							{ __( 'Asked as', 'rest-health' ) }
						</th>
						{ LAYERS.map( ( layer, place ) => (
							<Heading key={ layer } layer={ layer } place={ place } rows={ rows } />
						) ) }
						<th scope="col" role="columnheader">
							{ __( 'Result', 'rest-health' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ rows.map( ( row ) => (
						<Row key={ row.label + row.note } row={ row } />
					) ) }
				</tbody>
			</table>
		</Card>
	</section>
);

function heading( rows: readonly PathRow[], running: boolean ): string {
	if ( running ) {
		return __( 'Where requests get to', 'rest-health' );
	}
	return rows.some( ( { stop, cells } ) => stop.length > 0 || cells.includes( 'not-tried' ) )
		? __( 'Where requests stop', 'rest-health' )
		: __( 'The way of each request', 'rest-health' );
}

function introduction( rows: readonly PathRow[], running: boolean ): string {
	if ( running ) {
		return __( 'This fills in as the answers arrive.', 'rest-health' );
	}
	return rows.every( ( { cells } ) => cells.includes( 'passed' ) && ! cells.includes( 'unreached' ) )
		? __( 'The same harmless request, asked as someone else in every row.', 'rest-health' )
		: __(
				'Every row is the same harmless request, asked as someone else. It passes these layers from the browser to the route.',
				'rest-health'
			);
}

/** The layer where a row stops stands out; one that no row knows of says so. */
function Heading( {
	layer,
	place,
	rows,
}: {
	readonly layer: Layer;
	readonly place: number;
	readonly rows: readonly PathRow[];
} ) {
	const stopped = rows.find( ( { stop } ) => stop.length === 1 && stop[ 0 ] === layer );
	const absent =
		rows.length > 0 && rows.every( ( { cells } ) => cells[ place ] === 'absent' || cells[ place ] === 'not-tried' );
	return (
		<th scope="col" role="columnheader" className={ stopped?.finding ? refusalTone( stopped.finding ) : undefined }>
			{ said.layer[ layer ] }
			{ absent && <small>{ __( 'none seen', 'rest-health' ) }</small> }
		</th>
	);
}

function Row( { row }: { readonly row: PathRow } ) {
	const stopped = row.stop.length > 0;
	const tone = row.finding && stopped ? refusalTone( row.finding ) : undefined;
	return (
		<tr role="row" className={ tone }>
			<th scope="row" role="rowheader">
				{ row.label }
				<small>{ row.note }</small>
			</th>
			{ row.cells.map( ( state, place ) => (
				<PathCell key={ LAYERS[ place ] } state={ state } />
			) ) }
			<td role="cell">
				{ stopped ? (
					<b>
						{ row.outcome }
						<At layers={ row.stop } />
					</b>
				) : (
					row.outcome
				) }
				{ row.outcomeNote && <small>{ row.outcomeNote }</small> }
			</td>
		</tr>
	);
}

/** On a narrow screen the headings are gone, so the outcome names the layer. */
const At = ( { layers }: { readonly layers: readonly Layer[] } ) =>
	layers[ 0 ] !== undefined && layers.length === 1 ? (
		<span className="at">
			{ ' ' }
			{ sprintf(
				/* translators: %s: a layer, for example "Authentication". Continues "Refused, 403". */
				__( 'at %s', 'rest-health' ),
				said.layer[ layers[ 0 ] ]
			) }
		</span>
	) : null;
