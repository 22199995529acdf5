import { dateI18n, getSettings } from '@wordpress/date';
import { _n, __, sprintf } from '@wordpress/i18n';
import type { Settings } from '../settings';
import { isCollecting } from './panel-state';
import type { PanelState } from './panel-state';
import { tried } from './tried';

/** The quiet line of the header, in the site's own time zone and format; null when there was no checkup yet. */
export function whenLine( state: PanelState, { stored }: Settings ): string | null {
	if ( isCollecting( state ) ) {
		return state.startedAt === null
			? null
			: /* translators: %s: time of day. */
				sprintf( __( 'Started at %s', 'rest-health' ), timeOfDay( state.startedAt ) );
	}
	if ( state.run !== null ) {
		return state.unkept
			? `${ lastRun( state.run ) }. ${ __( 'Site Health could not be told.', 'rest-health' ) }`
			: lastRun( state.run );
	}
	if ( state.held ) {
		return __(
			'No checkup began by itself: several requests were refused within the last minute, and a firewall may count them.',
			'rest-health'
		);
	}
	/* translators: %s: date and time. */
	return stored === null ? null : sprintf( __( 'Last checkup %s', 'rest-health' ), stored.shownDate );
}

function lastRun( { date, evidence, milliseconds }: NonNullable< PanelState[ 'run' ] > ): string {
	const count = tried( evidence );
	return sprintf(
		/* translators: 1: time of day. 2: number of probes. 3: seconds, for example 1.3. */
		_n(
			'Last checkup today at %1$s, %2$d probe in %3$s s',
			'Last checkup today at %1$s, %2$d probes in %3$s s',
			count,
			'rest-health'
		),
		timeOfDay( date ),
		count,
		( milliseconds / 1000 ).toFixed( 1 )
	);
}

const timeOfDay = ( date: string ): string => dateI18n( getSettings().formats.time, date, undefined );
