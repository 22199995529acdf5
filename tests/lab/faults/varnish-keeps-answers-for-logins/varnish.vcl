sub vcl_recv {
	if ( req.method == "GET" && req.url ~ "^/wp-json/" ) {
		return ( hash );
	}
}
sub vcl_hash {
	hash_data( req.http.Cookie + req.http.X-WP-Nonce + req.http.Authorization );
}
sub vcl_backend_response {
	if ( bereq.url ~ "^/wp-json/" ) {
		unset beresp.http.Cache-Control;
		unset beresp.http.Expires;
		set beresp.ttl = 1h;
		return ( deliver );
	}
}
sub vcl_deliver {
	set resp.http.X-Cache = "MISS";
	if ( obj.hits > 0 ) {
		set resp.http.X-Cache = "HIT";
	}
}
