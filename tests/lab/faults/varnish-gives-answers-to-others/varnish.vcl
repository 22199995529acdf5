sub vcl_recv {
	if ( req.method == "GET" && req.url ~ "^/wp-json/" ) {
		return ( hash );
	}
}
sub vcl_backend_response {
	if ( bereq.url ~ "^/wp-json/" && beresp.status == 200 ) {
		set beresp.ttl = 1h;
		unset beresp.http.Set-Cookie;
		return ( deliver );
	}
}
