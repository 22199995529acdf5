<?php
/**
 * Dry runs.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Addresses;
use REST_Health\Control;
use REST_Health\Run;

require_once __DIR__ . '/class-site-process.php';
require_once __DIR__ . '/class-site-server.php';
require_once __DIR__ . '/class-watched-request.php';

/**
 * What would be saved is answered by us where nothing can be saved; without us WordPress refuses it. Over HTTP, at every route.
 */
final class DryRunTest extends TestCase {

	private const PARAGRAPH = '{"content":"<!-- wp:paragraph --><p>rest health</p><!-- /wp:paragraph -->"}';

	/** A type of posts that is not core's, and a page under another name. */
	private const TYPES = 'add_action( "init", function () {
		register_post_type( "lab_hidden", array( "public" => false, "show_in_rest" => true ) );
		register_post_type( "lab_own", array( "public" => true, "show_in_rest" => true, "rest_controller_class" => "Lab_Own_Posts" ) );
		register_post_type( "lab_strange", array( "public" => true, "show_in_rest" => true, "rest_controller_class" => "Lab_Not_There" ) );
		register_post_type( "lab_book", array( "public" => true, "show_in_rest" => true, "rest_base" => "books", "rest_namespace" => "library/v1" ) );
	} );
	add_filter( "register_post_type_args", function ( $args, $type ) { return "page" === $type ? array( "rest_base" => "leaves" ) + $args : $args; }, 10, 2 );
	add_action( "rest_api_init", "lab_own_posts", 0 );
	add_action( "init", "lab_own_posts", 0 );
	function lab_own_posts() {
		if ( ! class_exists( "Lab_Own_Posts" ) ) {
			class_alias( get_class( new class( "post" ) extends WP_REST_Posts_Controller { public function update_item( $request ) { update_option( "lab_own", 1 ); } } ), "Lab_Own_Posts" );
		}
	}';

	/**
	 * The cookie and the nonce of the administrator.
	 *
	 * @var array<string, string>
	 */
	private $login;

	/**
	 * The run.
	 *
	 * @var Run
	 */
	private $run;

	public static function setUpBeforeClass(): void {
		Site_Server::start();
	}

	public static function tearDownAfterClass(): void {
		Site_Server::stop();
	}

	protected function setUp(): void {
		$this->login = Site_Server::log_in( 'admin' );
		$this->run   = Run::begin();
	}

	protected function tearDown(): void {
		Watched_Request::clear();
		unset( $_COOKIE[ LOGGED_IN_COOKIE ] );
		wp_set_current_user( 0 );
	}

	/**
	 * Every target, and what core says of what cannot exist there.
	 */
	public static function targets(): array {
		return array(
			'post-zero'          => array( 'post-zero', '/wp/v2/posts/0', 'rest_post_invalid_id' ),
			'page-zero'          => array( 'page-zero', '/wp/v2/leaves/0', 'rest_post_invalid_id' ),
			'template-zero'      => array( 'template-zero', '/wp/v2/templates/rest-health//none', 'rest_template_not_found' ),
			'template-part-zero' => array( 'template-part-zero', '/wp/v2/template-parts/rest-health//none', 'rest_template_not_found' ),
			'pattern-zero'       => array( 'pattern-zero', '/wp/v2/blocks/0', 'rest_post_invalid_id' ),
			'navigation-zero'    => array( 'navigation-zero', '/wp/v2/navigation/0', 'rest_post_invalid_id' ),
			'styles-zero'        => array( 'styles-zero', '/wp/v2/global-styles/0', 'rest_global_styles_not_found' ),
			'custom-zero'        => array( 'custom-zero', '/library/v1/books/0', 'rest_post_invalid_id' ),
			'comment-zero'       => array( 'comment-zero', '/wp/v2/comments/0', 'rest_comment_invalid_id' ),
			'media-zero'         => array( 'media-zero', '/wp/v2/media/0', 'rest_post_invalid_id' ),
			'batch'              => array( 'batch', '/batch/v1', 'rest_post_invalid_id' ),
		);
	}

	public function test_the_addresses_are_those_of_this_site_and_absent_ones_are_left_out(): void {
		$urls = Addresses::all()['zero'];
		self::assertSame( 'http://example.org/wp-json/wp/v2/templates/rest-health//none', $urls['template-zero'] );
		self::assertArrayNotHasKey( 'custom-zero', $urls, 'There is no such type in this process.' );
		$told = array_diff_key( self::targets(), array( 'custom-zero' => true ) );
		self::assertEqualsCanonicalizing( array_keys( $told ), array_keys( $urls ) );
	}

	/**
	 * With our answer.
	 *
	 * @dataProvider targets
	 */
	public function test_a_dry_run_tells_what_arrived_and_changes_nothing( string $target, string $route ): void {
		Watched_Request::must_use( 'lab-types', self::TYPES );
		$body   = self::body_for( $target );
		$before = Site_Server::stored( true );
		$answer = $this->save( $route, $this->run->mint( 'postBlocks' ), array(), $body, 'batch' === $target ? 'POST' : 'PUT' );
		self::assertSame( 200, $answer['status'], $answer['body'] );
		$arrived = array(
			'method'   => 'batch' === $target ? 'POST' : 'PUT',
			'sent'     => 'POST',
			'override' => 'batch' !== $target,
			'type'     => 'application/json',
			'bytes'    => strlen( $body ),
			'sha256'   => hash( 'sha256', $body ),
		);
		self::assertSame( array( 'answered' => true, 'dryRun' => $arrived ), $answer['json'] ); // phpcs:ignore WordPress.Arrays
		self::assertStringContainsString( 'no-store', $answer['headers']['cache-control'] );
		self::assertSame( $before, Site_Server::stored( true ) );
		$trace = $this->run->trace( 'postBlocks' );
		self::assertSame( array( 'answered', null, null ), array( $trace['reached'], $trace['how'], $trace['refused'] ) );
	}

	/**
	 * Without our answer: whoever asks, by whichever method.
	 *
	 * @dataProvider targets
	 */
	public function test_with_nobody_in_between_wordpress_refuses_and_changes_nothing( string $target, string $route, string $code ): void {
		Watched_Request::must_use( 'lab-types', self::TYPES );
		Site_Server::ask( 'GET', '/wp-json/' );
		$before = Site_Server::stored();
		$answer = $this->save( $route, null, array(), self::body_for( $target ), 'batch' === $target ? 'POST' : 'PUT' );
		if ( 'batch' === $target ) {
			self::assertSame( array( 207, $code, 1 ), array( $answer['status'], $answer['json']['responses'][0]['body']['code'], count( $answer['json']['responses'] ) ) );
		} else {
			self::assertSame( array( 404, $code ), array( $answer['status'], $answer['json']['code'] ?? $answer['body'] ) );
		}
		foreach ( array( 'POST', 'PUT', 'PATCH', 'DELETE' ) as $method ) {
			self::assertContains( $this->send( $method, $route, self::body_for( $target ) )['status'], array( 207, 404 ), $method );
		}
		self::assertSame( 404, $this->send( 'DELETE', $route . '?force=true', '{}' )['status'] );
		self::assertGreaterThanOrEqual( 207, Site_Server::ask( 'POST', "/wp-json$route", array( 'Content-Type' => 'application/json' ), self::body_for( $target ) )['status'] );
		self::assertSame( $before, Site_Server::stored() );
	}

	public function test_files_texts_and_forms_are_measured_as_they_were_sent(): void {
		$png    = "\x89PNG\r\n\x1a\n" . random_bytes( 60 );
		$file   = $this->run->mint( 'typeMultipart' );
		$answer = Site_Server::ask( 'POST', '/wp-json/wp/v2/media/0', $this->login + array( 'X-REST-Health-Probe' => $file ), array( 'file' => new \CURLStringFile( $png, 'rest-health.png', 'image/png' ) ) );
		self::assertSame( array( 'multipart/form-data', 68, hash( 'sha256', $png ) ), array_values( array_slice( $answer['json']['dryRun'], 3 ) ) );

		foreach ( array( 'text/plain' => 'rest health', 'image/jpeg' => "\xFF\xD8\xFF\0\xFF\xD9", 'application/x-www-form-urlencoded' => 'content=rest+health' ) as $type => $body ) { // phpcs:ignore WordPress.Arrays
			$answer = $this->save( '/wp/v2/media/0', $this->free(), array( 'Content-Type' => "$type; charset=UTF-8" ), $body, null );
			self::assertSame( array( 'POST', 'POST', false, $type, strlen( $body ), hash( 'sha256', $body ) ), array_values( $answer['json']['dryRun'] ), $type );
		}
	}

	public function test_where_php_takes_no_files_nothing_is_said_of_them(): void {
		Site_Server::stop();
		Site_Server::start( array( '-d', 'file_uploads=0' ) );
		$answer = Site_Server::ask( 'POST', '/wp-json/wp/v2/media/0', $this->login + array( 'X-REST-Health-Probe' => $this->free() ), array( 'file' => new \CURLStringFile( 'x', 'rest-health.png', 'image/png' ) ) );
		self::assertSame( array( null, null ), array( $answer['json']['dryRun']['bytes'], $answer['json']['dryRun']['sha256'] ) );
		Site_Server::stop();
		Site_Server::start();
	}

	public function test_real_methods_and_the_method_in_the_address_are_dry_runs_too(): void {
		foreach ( array( array( 'PUT', '', 'PUT' ), array( 'DELETE', '', 'DELETE' ), array( 'POST', '?_method=PUT', 'PUT' ), array( 'POST', '?_method=DELETE', 'DELETE' ), array( 'POST', '', 'POST' ) ) as list( $method, $query, $taken ) ) {
			$answer = $this->send( $method, "/wp/v2/posts/0$query", self::PARAGRAPH, $this->free() );
			self::assertSame( array( 200, $taken, $method, false, strlen( self::PARAGRAPH ) ), array( $answer['status'], $answer['json']['dryRun']['method'], $answer['json']['dryRun']['sent'], $answer['json']['dryRun']['override'], $answer['json']['dryRun']['bytes'] ) );
		}
	}

	public function test_without_permalinks_they_are_reached_by_the_other_address(): void {
		foreach ( array( '/wp/v2/posts/0', '/wp/v2/templates/rest-health//none' ) as $route ) {
			$answer = Site_Server::ask( 'POST', "/index.php?rest_route=$route", array( 'X-REST-Health-Probe' => $this->free() ) + $this->login, self::PARAGRAPH );
			self::assertArrayHasKey( 'dryRun', $answer['json'], $route );
		}
	}

	public function test_each_type_that_core_saves_is_a_dry_run_though_one_of_them_is_asked(): void {
		Watched_Request::must_use( 'lab-types', self::TYPES . ' add_action( "init", function () { register_post_type( "lab_film", array( "public" => true, "show_in_rest" => true ) ); }, 9 );' );
		foreach ( array( '/wp/v2/lab_film/0', '/library/v1/books/0' ) as $route ) {
			self::assertArrayHasKey( 'dryRun', $this->save( $route, $this->free() )['json'], $route );
		}
		foreach ( array( '/wp/v2/lab_own/0', '/wp/v2/lab_hidden/0' ) as $route ) {
			self::assertArrayNotHasKey( 'dryRun', $this->save( $route, $this->free() )['json'] ?? array(), $route );
		}
	}

	public function test_a_large_body_is_measured_to_its_last_byte(): void {
		$body   = '{"content":"' . str_repeat( 'rest health ', 200000 ) . '"}';
		$answer = $this->save( '/wp/v2/posts/0', $this->free(), array(), $body );
		self::assertSame( array( strlen( $body ), hash( 'sha256', $body ) ), array( $answer['json']['dryRun']['bytes'], $answer['json']['dryRun']['sha256'] ) );
	}

	public function test_the_free_token_is_good_for_a_minute_and_leaves_no_row(): void {
		$token  = $this->free();
		$before = Site_Server::stored();
		foreach ( array( '/wp/v2/posts/0', '/wp/v2/posts/0', '/wp/v2/templates/rest-health//none', '/wp/v2/templates/rest-health/none' ) as $route ) {
			self::assertArrayHasKey( 'dryRun', $this->save( $route, $token )['json'], $route );
		}
		self::assertSame( $before, Site_Server::stored() );
		self::assertSame( array(), $this->run->traces() );
	}

	public function test_the_free_token_is_worth_nothing_elsewhere(): void {
		$told = $this->save( '/rest-health/v1/self-test', $this->free() );
		self::assertSame( array( 'answered' => true ), $told['json'] );
		self::assertSame( array( 'answered' => true ), $this->send( 'GET', '/rest-health/v1/routes', null, $this->free() )['json'] );
		self::assertSame( 'rest_post_invalid_id', $this->send( 'GET', '/wp/v2/posts/0', null, $this->free() )['json']['code'] );
		self::assertSame( 'rest_post_invalid_id', $this->save( '/wp/v2/posts/999999', $this->free() )['json']['code'] );
		self::assertSame( 'rest_no_route', $this->save( '/wp/v2/posts/0/x', $this->free() )['json']['code'] );
		self::assertSame( array(), $this->run->traces() );
	}

	public function test_a_token_of_a_probe_is_burned_as_ever(): void {
		$token = $this->run->mint( 'postBlocks' );
		self::assertArrayHasKey( 'dryRun', $this->save( '/wp/v2/posts/0', $token )['json'] );
		self::assertSame( 'rest_post_invalid_id', $this->save( '/wp/v2/posts/0', $token )['json']['code'] );
	}

	/**
	 * Of either kind.
	 *
	 * @dataProvider tokens
	 */
	public function test_nobody_but_who_began_the_run_gets_an_answer_from_us( string $place ): void {
		foreach ( array( 'editor', 'subscriber' ) as $other ) {
			self::assertArrayNotHasKey( 'dryRun', self::save_as( Site_Server::log_in( $other ), $this->run->mint( $place ) )['json'], $other );
			$this->run = $this->begin_again();
		}
		self::assertArrayNotHasKey( 'dryRun', self::save_as( Site_Server::log_in( 'admin' ), $this->run->mint( $place ) )['json'], 'The same user in another session.' );
		$this->run = $this->begin_again();
		self::assertArrayNotHasKey( 'dryRun', self::save_as( array(), $this->run->mint( $place ) )['json'], 'A visitor.' );
		$this->run = $this->begin_again();
		self::assertArrayNotHasKey( 'dryRun', self::save_as( array( 'Cookie' => $this->login['Cookie'] ), $this->run->mint( $place ) )['json'], 'Without a nonce.' );
		$this->run = $this->begin_again();
		self::assertSame( 'rest_cookie_invalid_nonce', self::save_as( array( 'X-WP-Nonce' => '0123456789' ) + $this->login, $this->run->mint( $place ) )['json']['code'] );
	}

	public static function tokens(): array {
		return array(
			'of a probe' => array( 'postBlocks' ),
			'free'       => array( 'dry' ),
		);
	}

	public function test_a_plugin_that_says_authenticated_does_not_spare_the_nonce(): void {
		Watched_Request::must_use( 'lab-yes', 'add_filter( "rest_authentication_errors", "__return_true" );' );
		self::assertSame( 'rest_post_invalid_id', self::save_as( array( 'Cookie' => $this->login['Cookie'] ), $this->free() )['json']['code'] );
		self::assertArrayHasKey( 'dryRun', self::save_as( $this->login, $this->free() )['json'] );
	}

	public function test_who_lost_the_capability_gets_no_answer_from_us(): void {
		Watched_Request::must_use( 'lab-less', 'add_filter( "user_has_cap", function ( $all ) { unset( $all["view_site_health_checks"], $all["install_plugins"] ); return $all; } );' );
		self::assertArrayNotHasKey( 'dryRun', $this->save( '/wp/v2/posts/0', $this->free() )['json'] );
	}

	public function test_a_token_that_is_over_forged_or_of_a_forgotten_run_is_none(): void {
		$parts = explode( '.', $this->free() );
		foreach ( array( (string) ( time() - 1 ), (string) ( time() + 3600 ) ) as $expiry ) {
			self::assertSame( 'rest_post_invalid_id', $this->save( '/wp/v2/posts/0', implode( '.', array( $expiry ) + $parts ) )['json']['code'] );
		}
		$token = $this->free();
		$this->run->forget();
		self::assertSame( 'rest_post_invalid_id', $this->save( '/wp/v2/posts/0', $token )['json']['code'] );
	}

	public function test_a_question_that_a_plugin_puts_inside_is_answered_by_wordpress(): void {
		$ask = 'add_filter( "rest_pre_dispatch", function ( $r, $s, $request ) {
			static $asked = false;
			if ( ! $asked ) { $asked = true; $inner = clone $request; header( "X-Lab: " . rest_do_request( $inner )->get_data()["code"] ); }
			return $r;
		}, 10, 3 );';
		Watched_Request::must_use( 'lab-asks', $ask );
		foreach ( array( $this->free(), $this->run->mint( 'postBlocks' ) ) as $token ) {
			$answer = $this->save( '/wp/v2/posts/0', $token );
			self::assertSame( 'rest_post_invalid_id', $answer['headers']['x-lab'] );
			self::assertArrayHasKey( 'dryRun', $answer['json'] );
		}
	}

	public function test_a_batch_is_answered_once_and_nothing_in_it_is_done(): void {
		$post   = '{"path":"/wp/v2/posts","method":"POST","body":{"title":"Lab","status":"publish"},"headers":{"X-REST-Health-Probe":"%s"}}';
		$token  = $this->free();
		$before = Site_Server::stored();
		$answer = $this->save( '/batch/v1', $token, array(), '{"requests":[' . sprintf( $post, $token ) . ']}', null );
		self::assertSame( 'POST', $answer['json']['dryRun']['method'] );
		self::assertSame( $before, Site_Server::stored() );
		self::assertSame( 'rest_no_route', $this->save( '/batch/v1', $token, array(), '{"requests":[]}' )['json']['code'], 'WordPress takes no PUT there.' );
	}

	/**
	 * What a plugin says before us stands.
	 *
	 * @dataProvider refusals
	 */
	public function test_who_refuses_has_the_last_word( string $hook, string $priority, string $does, int $status, ?string $how ): void {
		Watched_Request::must_use( 'lab-refuses', "add_filter( '$hook', function ( \$value = null ) { $does }, $priority, 1 );" );
		self::assertSame( $status, $this->save( '/wp/v2/posts/0', $this->free() )['status'] );
		self::assertSame( $status, $this->save( '/wp/v2/posts/0', $this->run->mint( 'postBlocks' ) )['status'] );
		$trace = $this->run->trace( 'postBlocks' );
		self::assertSame( $how, $trace['how'] );
		self::assertStringEndsWith( 'lab-refuses.php', (string) $trace['refused']['file'] );
	}

	public static function refusals(): array {
		$error = 'return new WP_Error( "lab_no", "No.", array( "status" => 418 ) );';
		return array(
			'an error'                          => array( 'rest_pre_dispatch', '10', $error, 418, 'error' ),
			'an error at the last priority'     => array( 'rest_pre_dispatch', 'PHP_INT_MAX', $error, 418, 'error' ),
			'an answer with an error\'s status' => array( 'rest_pre_dispatch', '10', 'return new WP_REST_Response( array( "no" => 1 ), 418 );', 418, 'error' ),
			'an error to who asks'              => array( 'rest_authentication_errors', '20', $error, 418, 'error' ),
			'an error afterwards'               => array( 'rest_post_dispatch', '10', 'return new WP_REST_Response( array( "no" => 1 ), 418 );', 418, 'error' ),
			'a page'                            => array( 'rest_pre_dispatch', '10', 'wp_die( "No.", "No", 418 );', 418, 'wp-die' ),
			'a redirect'                        => array( 'rest_pre_dispatch', '10', 'wp_redirect( "/elsewhere" ); exit;', 302, 'redirect' ),
			'an end'                            => array( 'rest_pre_dispatch', '10', 'status_header( 418 ); exit;', 418, 'exit' ),
		);
	}

	public function test_who_answers_in_our_place_is_named(): void {
		Watched_Request::must_use( 'lab-answers', 'add_filter( "rest_pre_dispatch", function () { return new WP_REST_Response( array( "lab" => 1 ) ); } );' );
		self::assertSame( array( 'lab' => 1 ), $this->save( '/wp/v2/posts/0', $this->run->mint( 'postBlocks' ) )['json'] );
		$trace = $this->run->trace( 'postBlocks' );
		self::assertSame( 'dispatch', $trace['reached'] );
		self::assertStringEndsWith( 'lab-answers.php', (string) $trace['refused']['file'] );
	}

	public function test_a_route_that_somebody_took_away_is_no_dry_run(): void {
		Watched_Request::must_use( 'lab-takes', 'add_filter( "rest_endpoints", function ( $all ) { unset( $all["/wp/v2/posts/(?P<id>[\\\\d]+)"] ); return $all; } );' );
		self::assertSame( 'rest_no_route', $this->save( '/wp/v2/posts/0', $this->free() )['json']['code'] );
		self::assertSame( 'rest_no_route', $this->save( '/wp/v2/posts/0', $this->run->mint( 'postBlocks' ) )['json']['code'] );
		self::assertStringEndsWith( 'lab-takes.php', (string) $this->run->trace( 'postBlocks' )['removedRoutes']['file'] );
	}

	public function test_ordinary_requests_load_nothing_of_it(): void {
		self::assertSame( array(), preg_grep( '/dry-run/', Site_Process::request( '/wp-json/wp/v2/posts/0' )['files'] ) );
	}

	/** The free token, from the door. */
	private function free(): string {
		return Control::perform( 'dry-run', (string) wp_json_encode( array( 'run' => $this->run->id() ) ) )['token'];
	}

	/** A new run of the administrator. */
	private function begin_again(): Run {
		$this->login = Site_Server::log_in( 'admin' );
		return Run::begin();
	}

	/** Saves as the editor does. */
	private function save( string $route, ?string $token, array $headers = array(), string $body = self::PARAGRAPH, ?string $method = 'PUT' ): array {
		$override = 'PUT' === $method ? array( 'X-HTTP-Method-Override' => $method ) : array();
		return Site_Server::ask( 'POST', "/wp-json$route", $headers + $override + self::signed( $token ) + $this->login + array( 'Content-Type' => 'application/json' ), $body );
	}

	/** The same to post 0, as somebody. */
	private static function save_as( array $login, string $token ): array {
		return Site_Server::ask( 'POST', '/wp-json/wp/v2/posts/0', self::signed( $token ) + $login + array( 'Content-Type' => 'application/json' ), self::PARAGRAPH );
	}

	/** Asks with a real method. */
	private function send( string $method, string $route, ?string $body, ?string $token = null ): array {
		return Site_Server::ask( $method, "/wp-json$route", self::signed( $token ) + $this->login + array( 'Content-Type' => 'application/json' ), $body );
	}

	private static function signed( ?string $token ): array {
		return null === $token ? array() : array( 'X-REST-Health-Probe' => $token );
	}

	private static function body_for( string $target ): string {
		$bodies = array(
			'styles-zero' => '{"styles":{"color":{"text":"#000000"}},"settings":{}}',
			'media-zero'  => '{"description":"rest health"}',
			'batch'       => '{"requests":[{"path":"/wp/v2/posts/0","method":"POST","body":' . self::PARAGRAPH . '}]}',
		);
		return $bodies[ $target ] ?? self::PARAGRAPH;
	}
}
