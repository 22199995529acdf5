import { Button } from '@wordpress/components';
import { Fragment, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { Evidence } from '../evidence';
import type { Probe } from '../probes/probe';
import type { Settings } from '../settings';
import { said } from '../in-page';
import { EvidenceLine } from './evidence-row';
import { countRows, evidenceGroups } from './evidence-rows';
import type { EvidenceGroup } from './evidence-rows';
import { summary, untriedName } from './evidence-words';

interface Props {
	readonly evidence: Evidence;
	readonly causes: readonly Finding[];
	readonly settings: Settings;
	readonly running: boolean;
	/** Of the address, so that support can point at a row: "#evidence-7". */
	readonly hash: string;
}

/** Every exchange, for whoever wants to check the verdict. Folded when all is well. */
export function EvidenceTable( { evidence, causes, settings, running, hash }: Props ) {
	const groups = evidenceGroups( settings.probes, evidence, running );
	const count = countRows( groups );
	const good = ! running && causes.length > 0 && causes.every( ( { severity } ) => severity === 'good' );
	const [ unfolded, setUnfolded ] = useState( false );
	const shown = ! good || unfolded || hash.startsWith( '#evidence-' );
	return (
		<section className="rest-health__section" aria-labelledby="rest-health-evidence">
			<h2 id="rest-health-evidence">{ __( 'Evidence', 'rest-health' ) }</h2>
			<p>{ summary( count, running ) }</p>
			{ good && (
				<Button
					variant="secondary"
					size="compact"
					aria-expanded={ shown }
					aria-controls="rest-health-exchanges"
					onClick={ () => setUnfolded( ! shown ) }
				>
					{ shown
						? __( 'Hide the probes', 'rest-health' )
						: /* translators: %d: number of probes. */
							sprintf( __( 'Show all %d probes', 'rest-health' ), count.tried ) }
				</Button>
			) }
			<table className="widefat rest-health-evidence" id="rest-health-exchanges" role="table" hidden={ ! shown }>
				<Head />
				{ shown && <Groups { ...{ groups, causes, settings, hash } } /> }
			</table>
		</section>
	);
}

const Head = () => (
	<thead>
		<tr role="row">
			<th scope="col" role="columnheader">
				{ __( 'What was asked', 'rest-health' ) }
			</th>
			<th scope="col" role="columnheader">
				{ __( 'Status', 'rest-health' ) }
			</th>
			<th scope="col" role="columnheader">
				{ __( 'Got to', 'rest-health' ) }
			</th>
			<th scope="col" role="columnheader" className="time">
				{ __( 'Time', 'rest-health' ) }
			</th>
			<th scope="col" role="columnheader">
				{ __( 'First bytes', 'rest-health' ) }
			</th>
			<th scope="col" role="columnheader" className="act">
				<span className="screen-reader-text">{ __( 'Actions', 'rest-health' ) }</span>
			</th>
		</tr>
	</thead>
);

/** What was not asked, in one line: most of it had no reason to be. */
const Untried = ( { probes, agreed }: { readonly probes: readonly Probe[]; readonly agreed: boolean } ) =>
	probes.length === 0 ? null : (
		<tr role="row" className="untried">
			<td role="cell" colSpan={ 6 }>
				{
					/* translators: %s: list of probes. */ sprintf(
						__( 'Not tried: %s.', 'rest-health' ),
						probes.map( ( probe ) => untriedName( probe, agreed ) ).join( '; ' )
					)
				}
			</td>
		</tr>
	);

interface GroupsProps extends Pick< Props, 'causes' | 'settings' | 'hash' > {
	readonly groups: readonly EvidenceGroup[];
}

function Groups( { groups, causes, settings, hash }: GroupsProps ) {
	const names = settings.probes.map( ( { name } ) => name );
	const idOf = ( name: string ): string => `evidence-${ names.findIndex( ( one ) => one === name ) + 1 }`;
	const [ toggled, setToggled ] = useState< Readonly< Record< string, boolean > > >( {} );
	const first = groups.flatMap( ( { rows } ) => rows ).find( ( { refused } ) => refused )?.probe.name;
	const isOpen = ( name: string ): boolean => toggled[ name ] ?? ( name === first || hash === `#${ idOf( name ) }` );
	return (
		<>
			{ groups.map( ( { group, rows, untried } ) => (
				<tbody key={ group }>
					<tr role="row">
						<th scope="rowgroup" role="rowheader" colSpan={ 6 }>
							{ said.group[ group ] }
						</th>
					</tr>
					{ rows.map( ( row ) => {
						const { name } = row.probe;
						return (
							<Fragment key={ name }>
								<EvidenceLine
									{ ...{ row, causes, settings } }
									id={ idOf( name ) }
									open={ isOpen( name ) }
									onToggle={ () => setToggled( { ...toggled, [ name ]: ! isOpen( name ) } ) }
								/>
							</Fragment>
						);
					} ) }
					<Untried probes={ untried } agreed={ rows.some( ( { probe } ) => probe.needsConsent === true ) } />
				</tbody>
			) ) }
		</>
	);
}
