<?php
/**
 * The ways in for the panel.
 *
 * @package REST_Health
 */

namespace REST_Health;

use WP_Error;
use WP_REST_Request;

/**
 * The panel's control data comes by the first door that opens: REST, admin-ajax, or the page itself.
 * All want the capability and the nonce, and all answer alike.
 */
final class Doors {

	public const AJAX_ACTION   = 'rest_health';
	public const PAGE_ARGUMENT = 'rest-health-do';

	/**
	 * Answers at the door in the REST API.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>|WP_Error
	 */
	public static function answer_in_rest( WP_REST_Request $request ) {
		return self::perform( self::action_of( $request ), (string) $request->get_body() );
	}

	/**
	 * Whether the door in the REST API opens.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 * @return true|WP_Error
	 */
	public static function permit_in_rest( WP_REST_Request $request ) {
		$action = self::action_of( $request );
		if ( ! in_array( $action, Control::IN_REST, true ) ) {
			// phpcs:ignore WordPress.WP.I18n.MissingArgDomain -- In core's words: there is no such route.
			return new WP_Error( 'rest_no_route', __( 'No route was found matching the URL and request method.' ), array( 'status' => 404 ) );
		}
		return self::refusal( $request['_wpnonce'] ?? $request->get_header( 'X-WP-Nonce' ), $action ) ?? true;
	}

	/**
	 * What is asked for: of the address only, because a member of the body may bear the same name.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	private static function action_of( WP_REST_Request $request ): string {
		return (string) ( $request->get_url_params()['action'] ?? '' );
	}

	/** Opens the door in admin-ajax, for users who are logged in. */
	public static function open_ajax_door(): void {
		self::send( self::answer( self::argument( 'do' ) ) );
	}

	/** Opens the door in the page, when it is knocked at. */
	public static function open_page_door(): void {
		$action = self::argument( self::PAGE_ARGUMENT );
		if ( '' !== $action ) {
			self::send( self::answer( $action ) );
		}
	}

	/**
	 * Why the request is refused; null when it is not.
	 *
	 * @param mixed  $nonce  What came as a nonce.
	 * @param string $action What is asked for.
	 */
	public static function refusal( $nonce, string $action ): ?WP_Error {
		if ( ! Access::is_allowed() ) {
			return self::forbidden();
		}
		if ( in_array( $action, Control::OF_PROOF, true ) && ! Access::may_prove() ) {
			return self::error( 'forbidden', __( 'Only those who may activate plugins can do this.', 'rest-health' ), 403 );
		}
		if ( ! Access::is_from_here( is_string( $nonce ) ? $nonce : null ) ) {
			return self::error( 'nonce', __( 'This page is too old. Reload it.', 'rest-health' ), 403 );
		}
		return null;
	}

	/**
	 * Does what was asked for.
	 *
	 * @param string $action One of the actions.
	 * @param string $body   The request's body.
	 * @return array<string, mixed>|WP_Error
	 */
	private static function perform( string $action, string $body ) {
		try {
			$data = Control::perform( $action, $body );
			return is_wp_error( $data ) ? $data : self::envelope( $action, $data );
		} catch ( \UnexpectedValueException $refused ) {
			return self::error( $action, $refused->getMessage(), 400 );
		}
	}

	/**
	 * Answers a request outside REST.
	 *
	 * @param string $action Anything.
	 * @return array<string, mixed>|WP_Error
	 */
	private static function answer( string $action ) {
		return 'run' === $action && ! self::is_post() ? self::answer_run() : self::answer_post( $action );
	}

	/**
	 * Answers a POST outside REST.
	 *
	 * @param string $action Anything.
	 * @return array<string, mixed>|WP_Error
	 */
	private static function answer_post( string $action ) {
		$refusal = self::refusal( self::nonce(), $action );
		if ( null !== $refusal ) {
			return $refusal;
		}
		if ( ! self::is_post() || ! in_array( $action, Control::ELSEWHERE, true ) ) {
			return self::error( 'action', __( 'There is no such action.', 'rest-health' ), 400 );
		}
		return self::perform( $action, self::body() );
	}

	/** What was posted: JSON, or a form with the JSON in a field, which gets through where JSON is what somebody refuses. */
	private static function body(): string {
		// phpcs:ignore WordPress.Security -- The nonce was verified by who asks for this, and the text is checked where it is read.
		$field = $_POST['data'] ?? null;
		return is_string( $field )
			? wp_unslash( $field )
			: (string) file_get_contents( 'php://input', false, null, 0, Control::MAX_BYTES + 1 );
	}

	/**
	 * Answers `run`, which wants no nonce: it changes nothing but our own short-lived notes.
	 *
	 * @return array<string, mixed>|WP_Error
	 */
	private static function answer_run() {
		return Access::is_allowed() ? self::envelope( 'run', Control::run() ) : self::forbidden();
	}

	/** The refusal of those who may not look. */
	private static function forbidden(): WP_Error {
		return self::error( 'forbidden', __( 'You are not allowed to look at this site’s health.', 'rest-health' ), rest_authorization_required_code() );
	}

	/**
	 * Wraps an answer, so that a login page with status 200 is never taken for one.
	 *
	 * @param string               $action What was asked for.
	 * @param array<string, mixed> $data   The answer.
	 * @return array{restHealth: string, data: array<string, mixed>}
	 */
	private static function envelope( string $action, array $data ): array {
		return array(
			'restHealth' => $action,
			'data'       => $data,
		);
	}

	/**
	 * An error as the REST API has them.
	 *
	 * @param string $code    The last word of the code.
	 * @param string $message For people.
	 * @param int    $status  HTTP status.
	 */
	private static function error( string $code, string $message, int $status ): WP_Error {
		return new WP_Error( "rest_health_$code", $message, array( 'status' => $status ) );
	}

	/**
	 * Sends an answer outside REST, and ends.
	 *
	 * @param array<string, mixed>|WP_Error $answer The answer.
	 * @return never
	 */
	private static function send( $answer ): void {
		nocache_headers();
		send_nosniff_header();
		if ( ! is_wp_error( $answer ) ) {
			wp_send_json( $answer );
		}
		$error = array(
			'code'    => $answer->get_error_code(),
			'message' => $answer->get_error_message(),
		);
		wp_send_json( $error, $answer->get_error_data()['status'] );
	}

	/** The nonce, in core's order: rest_cookie_check_errors() prefers the argument too. */
	public static function nonce(): ?string {
		// phpcs:ignore WordPress.Security -- This is the nonce; it is verified by who asked for it.
		$nonce = $_REQUEST['_wpnonce'] ?? $_SERVER['HTTP_X_WP_NONCE'] ?? null;
		return is_string( $nonce ) ? sanitize_text_field( wp_unslash( $nonce ) ) : null;
	}

	/**
	 * An argument in the address.
	 *
	 * @param string $name Its name.
	 */
	private static function argument( string $name ): string {
		// phpcs:ignore WordPress.Security.NonceVerification -- Only chooses the action; the nonce is verified before anything is done.
		return isset( $_GET[ $name ] ) && is_string( $_GET[ $name ] ) ? sanitize_key( wp_unslash( $_GET[ $name ] ) ) : '';
	}

	/** Whether the request is a POST. */
	private static function is_post(): bool {
		return isset( $_SERVER['REQUEST_METHOD'] ) && 'POST' === $_SERVER['REQUEST_METHOD'];
	}
}
