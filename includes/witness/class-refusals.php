<?php
/**
 * Who refused the request while the REST server handled it.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Compares what each callback got with what it gave: whose value turned the request into a refusal, who overruled that, and
 * who answered in place of the route.
 */
final class Refusals extends Observer {

	public const HOOKS = array(
		'rest_authentication_errors',
		'rest_pre_dispatch',
		'rest_request_before_callbacks',
		'rest_dispatch_request',
		'rest_request_after_callbacks',
		'rest_post_dispatch',
		'rest_pre_serve_request',
		'rest_pre_echo_response',
	);

	/** When these run, an error that stays one has only been put into other words. */
	private const AFTERWARDS = array( 'rest_post_dispatch', 'rest_pre_serve_request', 'rest_pre_echo_response' );

	/**
	 * The request.
	 *
	 * @var Main_Request
	 */
	private $request;

	/**
	 * Whose refusal stands, in whatever words.
	 *
	 * @var Actor|null
	 */
	private $refused = null;

	/**
	 * Who refused before and was overruled, or made another refusal of one.
	 *
	 * @var Actor|null
	 */
	private $refused_too = null;

	/**
	 * Who said that the request is authenticated.
	 *
	 * @var Actor|null
	 */
	private $accepted = null;

	/**
	 * Who answered in place of the route, without an error.
	 *
	 * @var Actor|null
	 */
	private $answered = null;

	/**
	 * Looks at one request only.
	 *
	 * @param Main_Request $request The request.
	 */
	public function __construct( Main_Request $request ) {
		$this->request = $request;
	}

	/**
	 * Remembers whether the value refuses: the callback may change the answer in place.
	 *
	 * @param Call        $call   Whose turn it is.
	 * @param list<mixed> $values What it gets.
	 */
	public function before( Call $call, array $values ): void {
		if ( in_array( $call->hook, self::HOOKS, true ) && $this->request->is_on() ) {
			$call->before[ self::class ] = Decision::of( $call->hook, $values[0] ?? null );
		}
	}

	/**
	 * Notes what the callback decided.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		$before = $call->before[ self::class ] ?? null;
		if ( ! $before instanceof Decision ) {
			return;
		}
		$after = Decision::of( $call->hook, $given );
		if ( 'rest_authentication_errors' === $call->hook && $this->accepts( $before, $after ) ) {
			$this->accepted = $call->actor();
		}
		if ( $after->refuses && $before->refuses ) {
			$this->say_again( $call, $before, $after );
		} elseif ( $after->refuses ) {
			$this->refuse( $call->actor() );
		} elseif ( $before->refuses ) {
			$this->overrule();
		} elseif ( $after->answers && ! $before->answers ) {
			$this->answered = $call->actor();
		}
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, Actor|null>
	 */
	public function seen(): array {
		return array(
			'refused'    => $this->refused,
			'refusedToo' => $this->refused_too,
			'accepted'   => $this->accepted,
		);
	}

	/** Who answered in place of the route something that nobody asked for. */
	public function usurper(): ?Actor {
		return $this->request->is_as_asked() ? null : $this->answered;
	}

	/**
	 * Whether the callback said "authenticated" in place of WordPress's own check, or overwrote what that found.
	 *
	 * @param Decision $before What it got.
	 * @param Decision $after  What it gave.
	 */
	private function accepts( Decision $before, Decision $after ): bool {
		$overwrites = 'rest_cookie_invalid_nonce' === $before->code && ! $after->refuses;
		return $overwrites || ( $after->answers && ! $before->answers );
	}

	/**
	 * A refusal leaves the callback as one. Whoever refused first is who refuses: without this callback that refusal would stand, and whether it refuses
	 * by itself only an experiment tells. Nobody is named for other words where WordPress itself refused, nor behind the route, where everybody
	 * says it again. One refusal is asked for, that of a post which cannot exist: whoever changes it refuses.
	 *
	 * @param Call     $call   Whose turn it was.
	 * @param Decision $before What it got.
	 * @param Decision $after  What it gave.
	 */
	private function say_again( Call $call, Decision $before, Decision $after ): void {
		if ( $before->code === $after->code || in_array( $call->hook, self::AFTERWARDS, true ) ) {
			return;
		}
		if ( 'rest_post_invalid_id' === $before->code ) {
			$this->refuse( $call->actor() );
		} elseif ( null !== $this->refused && ! $this->refused->is( $call->actor() ) && 'rest_request_after_callbacks' !== $call->hook ) {
			$this->refused_too = $call->actor();
		}
	}

	/**
	 * Somebody refuses.
	 *
	 * @param Actor $actor Who.
	 */
	private function refuse( Actor $actor ): void {
		if ( null !== $this->refused && ! $this->refused->is( $actor ) ) {
			$this->refused_too = $this->refused;
		}
		$this->refused = $actor;
	}

	/** Somebody takes a refusal back. */
	private function overrule(): void {
		$this->refused_too = $this->refused ?? $this->refused_too;
		$this->refused     = null;
	}
}
