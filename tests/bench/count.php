<?php
/**
 * Set as auto_prepend_file: writes at the end of a request, to the file that BENCH_COUNT names, what it took. WordPress's own list of active plugins
 * is no option of a plugin, so its bytes are left out.
 *
 * @package RestHealth\Bench
 */

register_shutdown_function(
	static function (): void {
		$files   = get_included_files();
		$options = array_diff_key( wp_load_alloptions(), array( 'active_plugins' => '' ) );
		file_put_contents(
			getenv( 'BENCH_COUNT' ),
			json_encode(
				array(
					'files'   => count( $files ),
					'own'     => array_values( preg_replace( '~^.*/plugins/rest-health/~', '', preg_grep( '~/plugins/rest-health/~', $files ) ) ),
					'queries' => (int) $GLOBALS['wpdb']->num_queries,
					'options' => count( $options ),
					'bytes'   => array_sum( array_map( 'strlen', array_filter( $options, 'is_string' ) ) ),
				)
			)
		);
	}
);
