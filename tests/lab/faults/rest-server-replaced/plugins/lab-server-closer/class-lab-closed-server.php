<?php
/**
 * A REST server that serves nothing.
 *
 * @package RestHealth\Lab
 */

/**
 * Answers everybody with an error.
 */
class Lab_Closed_Server extends WP_REST_Server {

	/**
	 * Answers.
	 *
	 * @param string|null $path Of the route.
	 */
	public function serve_request( $path = null ) {
		$this->send_header( 'Content-Type', 'application/json; charset=' . get_option( 'blog_charset' ) );
		echo $this->json_error( 'lab_rest_closed', 'The REST API is closed on this site.' ); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON.
		return true;
	}
}
