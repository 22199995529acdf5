sub vcl_recv {
	if ( req.method == "GET" && req.url ~ "^/wp-json/" && !req.http.Cookie && !req.http.Authorization ) {
		return ( hash );
	}
}
sub vcl_backend_response {
	set beresp.ttl = 1h;
}
sub vcl_deliver {
	set resp.http.X-Cache = "MISS";
	if ( obj.hits > 0 ) {
		set resp.http.X-Cache = "HIT";
	}
}
