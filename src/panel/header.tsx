import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Icon } from './icon';

interface Props {
	/** The quiet line: when, how many probes, how long. */
	readonly when: string | null;
	readonly running: boolean;
	readonly onRun: () => void;
	readonly onStop: () => void;
}

/** Title and the one button that starts or stops: the same element in the same place, so it keeps the focus. */
export const Header = ( { when, running, onRun, onStop }: Props ) => (
	<div className="rest-health__header">
		<h1>{ __( 'REST Health', 'rest-health' ) }</h1>
		{ when !== null && <small>{ when }</small> }
		<Button
			variant="secondary"
			size="compact"
			icon={ running ? null : <Icon name="again" /> }
			data-rest-health-action={ running ? 'stop' : 'run' }
			onClick={ running ? onStop : onRun }
		>
			{ running ? __( 'Stop', 'rest-health' ) : __( 'Run again', 'rest-health' ) }
		</Button>
	</div>
);
