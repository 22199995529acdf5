/**
 * The same, but made only once for each key: for what is asked again and again.
 *
 * @param make Pure.
 */
export function remembered< Key, Made >( make: ( key: Key ) => Made ): ( key: Key ) => Made {
	const known = new Map< Key, Made >();
	return ( key ) => {
		let made = known.get( key );
		if ( made === undefined ) {
			made = make( key );
			known.set( key, made );
		}
		return made;
	};
}
