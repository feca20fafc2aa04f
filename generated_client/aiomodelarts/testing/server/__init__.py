"""Server: routing, arguments and responses of the fake service, and the server on a socket."""
