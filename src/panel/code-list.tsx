import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { World } from '../checkup/world';
import type { Evidence } from '../evidence';
import type { Settings } from '../settings';
import { said } from '../in-page';
import { Coded } from './coded';
import type { Suspicion } from './scan';
import { scanSummary } from './scan-words';
import { useScan } from './use-scan';

interface Props {
	readonly settings: Settings;
	readonly world: World;
	/** What is known of the site: a closed door is not knocked at. */
	readonly evidence: Evidence | null;
}

/** Code that can refuse REST requests, for whoever wants to look into it. Folded, and read only when somebody asks. */
export function CodeList( { settings, world, evidence }: Props ) {
	const [ state, read ] = useScan( settings, world, evidence );
	const [ folded, setFolded ] = useState( false );
	const known = typeof state === 'object';
	const shown = known && ! folded;
	const press = () => ( known ? setFolded( ! folded ) : read() );
	return (
		<section className="rest-health__section" aria-labelledby="rest-health-code">
			<h2 id="rest-health-code">{ __( 'Code that can refuse REST requests', 'rest-health' ) }</h2>
			<p>
				{ __(
					'In active plugins, must-use plugins, themes and drop-ins. This is a list of suspects, not a verdict: most such code never refuses anybody.',
					'rest-health'
				) }
			</p>
			<Button
				variant="secondary"
				size="compact"
				aria-expanded={ shown }
				aria-controls="rest-health-suspects"
				aria-disabled={ state === 'reading' }
				data-rest-health-action="scan"
				onClick={ state === 'reading' ? undefined : press }
			>
				{ shown ? __( 'Hide the code', 'rest-health' ) : __( 'List such code', 'rest-health' ) }
			</Button>
			<div id="rest-health-suspects" className="rest-health-suspects" hidden={ state === 'unread' || folded }>
				<p>{ scanSummary( state ) }</p>
				{ shown && state.suspects.length > 0 && <Suspects suspects={ state.suspects } /> }
			</div>
		</section>
	);
}

const Suspects = ( { suspects }: { readonly suspects: readonly Suspicion[] } ) => (
	<table className="widefat rest-health-evidence" role="table" aria-labelledby="rest-health-code">
		<thead>
			<tr role="row">
				<th scope="col" role="columnheader">
					{ __( 'Whose', 'rest-health' ) }
				</th>
				<th scope="col" role="columnheader">
					{ __( 'What', 'rest-health' ) }
				</th>
				<th scope="col" role="columnheader">
					{ __( 'Where', 'rest-health' ) }
				</th>
			</tr>
		</thead>
		<tbody>
			{ suspects.map( ( { name, kind, what, place }, index ) => (
				<tr role="row" key={ index }>
					<td role="cell" className="ask">
						{ name }
						<small>{ said.kind[ kind ] }</small>
					</td>
					<td role="cell">
						<Coded text={ what } />
					</td>
					<td role="cell">
						<Coded text={ place } />
					</td>
				</tr>
			) ) }
		</tbody>
	</table>
);
