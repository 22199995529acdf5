import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { Settings } from '../settings';

interface Props {
	readonly finding: Finding;
	readonly screens: Settings[ 'screens' ];
	readonly primary: boolean;
	/** Something better is offered before it. */
	readonly second: boolean;
}

/** The one thing to do. Nothing is asked of anybody when all is well. */
export function NextStep( { finding, screens, primary, second }: Props ) {
	if ( finding.severity === 'good' || finding.fix === '' ) {
		return null;
	}
	return (
		<div className="rest-health-next">
			<div>
				<h3>{ heading( finding, second ) }</h3>
				<p>{ finding.fix }</p>
			</div>
			<ActionButton
				action={ finding.action }
				screens={ screens }
				primary={ primary && ! second && finding.severity !== 'intended' }
			/>
		</div>
	);
}

function heading( { severity, action }: Finding, second: boolean ): string {
	if ( second ) {
		return __( 'Or by hand', 'rest-health' );
	}
	return severity === 'intended' && action === null
		? __( 'Nothing to do', 'rest-health' )
		: __( 'Do this next', 'rest-health' );
}

/** Leads to the screen; without it (this user may not open it) there is no button. */
function ActionButton( {
	action,
	screens,
	primary,
}: Pick< Finding, 'action' > & Pick< Props, 'screens' | 'primary' > ) {
	const look = primary
		? ( { variant: 'primary', __next40pxDefaultSize: true } as const )
		: ( { variant: 'secondary', size: 'compact' } as const );
	// A search is begun by its own button, which says first what happens.
	if ( action === null || action === 'find' ) {
		return null;
	}
	if ( action === 'reload' ) {
		return (
			<Button { ...look } onClick={ () => window.location.reload() }>
				{ __( 'Reload this page', 'rest-health' ) }
			</Button>
		);
	}
	const href = screens[ action ];
	return href === undefined ? null : (
		<Button { ...look } href={ href }>
			{ screenButton( action ) }
		</Button>
	);
}

function screenButton( screen: keyof Settings[ 'screens' ] ): string {
	switch ( screen ) {
		case 'plugins':
			return __( 'Open Plugins', 'rest-health' );
		case 'permalinks':
			return __( 'Open Permalinks', 'rest-health' );
		case 'general':
			return __( 'Open General Settings', 'rest-health' );
		case 'site-health':
			return __( 'Open Site Health', 'rest-health' );
	}
}
