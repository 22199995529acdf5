interface Props {
	/** What is in progress, for screen readers. */
	readonly name: string;
	readonly value: number;
	readonly max: number;
}

/** WordPress has one in its components only since 6.7. More may be done than was expected. */
export function ProgressBar( { name, value, max }: Props ) {
	const most = Math.max( max, 1 );
	const now = Math.min( value, most );
	return (
		<div
			className="rest-health-progress__bar"
			role="progressbar"
			aria-label={ name }
			aria-valuemin={ 0 }
			aria-valuemax={ most }
			aria-valuenow={ now }
		>
			<div style={ { inlineSize: `${ ( now / most ) * 100 }%` } } />
		</div>
	);
}
