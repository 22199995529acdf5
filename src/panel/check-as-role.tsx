import { speak } from '@wordpress/a11y';
import { Button, SelectControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { World } from '../checkup/world';
import type { Evidence } from '../evidence';
import { askAs } from '../experiments/ask-as';
import type { Settings } from '../settings';
import { Coded } from './coded';
import { roleWords, type RoleState } from './role-words';

interface Props {
	readonly settings: Settings;
	readonly world: World;
	/** What is known of the site: a closed door is not knocked at. */
	readonly evidence: Evidence | null;
}

/** "And for an editor?": asks which routes are open to users of a role, or to visitors. */
export function CheckAsRole( { settings, world, evidence }: Props ) {
	const [ role, setRole ] = useState(
		settings.roles.find( ( { name } ) => name === settings.server.role )?.id ?? ''
	);
	const [ state, setState ] = useState< RoleState >( 'unasked' );
	const ask = async () => {
		setState( 'asking' );
		const seen = ( await askAs( role, settings, world, evidence ) ) ?? 'failed';
		setState( seen );
		speak( roleWords( seen ).join( ' ' ) );
	};
	const choose = ( chosen: string ) => {
		setRole( chosen );
		setState( 'unasked' );
	};
	return (
		<section className="rest-health__section" aria-labelledby="rest-health-role">
			<h2 id="rest-health-role">{ __( 'Check as another role', 'rest-health' ) }</h2>
			<p>
				{ __(
					'Code that refuses editors often spares administrators. This asks WordPress which routes are open to a user of another role. Nobody is logged in for it, and nothing is saved.',
					'rest-health'
				) }
			</p>
			<div className="rest-health-role">
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Role', 'rest-health' ) }
					value={ role }
					options={ [
						...settings.roles.map( ( { id, name } ) => ( { value: id, label: name } ) ),
						{ value: '', label: __( 'Visitor, not logged in', 'rest-health' ) },
					] }
					onChange={ choose }
				/>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					aria-disabled={ state === 'asking' }
					data-rest-health-action="role"
					onClick={ state === 'asking' ? undefined : () => void ask() }
				>
					{ __( 'Check', 'rest-health' ) }
				</Button>
			</div>
			<ul className="rest-health-saw" data-rest-health-role={ typeof state === 'object' ? 'asked' : state }>
				{ roleWords( state ).map( ( sentence ) => (
					<li key={ sentence }>
						<Coded text={ sentence } />
					</li>
				) ) }
			</ul>
		</section>
	);
}
